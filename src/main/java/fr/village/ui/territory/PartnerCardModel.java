package fr.village.ui.territory;

import fr.village.app.partner.PartnerDraft;
import fr.village.app.partner.PartnerPage;
import fr.village.app.partner.PartnerService;
import fr.village.app.partner.ReferralLine;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.Referral;
import fr.village.domain.partner.ReferralStatus;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One partner's card: its facts, what was said with it, who was sent there. */
public final class PartnerCardModel {
  private final PartnerService service;
  private final Workbench bench;
  private final Deeds deeds;
  private final ContactDraft draft = new ContactDraft();
  private final ReadOnlyObjectWrapper<@Nullable PartnerPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();
  private @Nullable Id<Partner> opened;

  /** Changes asked for and not yet kept: what is read meanwhile is older than what is shown. */
  private int underWay;

  /**
   * @param changed runs after each change, so that whoever lists partners looks again
   */
  public PartnerCardModel(PartnerService service, Workbench bench, Runnable changed) {
    this.service = service;
    this.bench = bench;
    this.deeds =
        new Deeds(
            bench.tasks(),
            bench.notices(),
            () -> {
              refresh();
              changed.run();
            });
  }

  /** What is shown; null while nothing is open, and until it was looked up. */
  public ReadOnlyObjectProperty<@Nullable PartnerPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** What does not do in the contact being noted. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The contact being noted; kept while one looks elsewhere. */
  public ContactDraft draft() {
    return draft;
  }

  public LocalDate today() {
    return bench.today();
  }

  /** Shows a partner, or nothing. */
  public void open(@Nullable Id<Partner> partner) {
    if (partner == null || !partner.equals(opened)) {
      page.set(null);
      draft.begin();
      problem.set(null);
    }
    opened = partner;
    refresh();
  }

  /** Shows what is in the notebook now. */
  public void refresh() {
    Id<Partner> id = opened;
    if (id == null) {
      return;
    }
    bench
        .tasks()
        .task(() -> service.page(id))
        .onSuccess(
            read -> {
              if (underWay == 0 && id.equals(opened)) {
                page.set(read.orElse(null));
              }
            })
        .run();
  }

  /**
   * Changes what is shown at once, then in the notebook.
   *
   * @param done what to say of it
   * @throws Invalid when it does not do; nothing changes then
   */
  public void change(Said done, UnaryOperator<PartnerDraft> how) {
    PartnerPage now = page.get();
    if (now == null) {
      return;
    }
    UnaryOperator<Partner> change = p -> how.apply(new PartnerDraft(p)).build();
    PartnerPage after = now.with(change);
    if (after.equals(now)) {
      return;
    }
    page.set(after);
    underWay++;
    bench
        .tasks()
        .task(() -> service.change(now.partner().id(), change))
        .onSuccess(deed -> deeds.did(done, deed))
        .onError(Invalid.class, e -> bench.notices().trouble(new Said(e.key(), e.arguments())))
        .andFinally(
            () -> {
              underWay--;
              deeds.changed();
            })
        .run();
  }

  /** All of it was looked at today and is right. */
  public void verified() {
    PartnerPage now = page.get();
    if (now != null) {
      LocalDate today = today();
      change(Said.of("territory.done.verified", now.partner().name()), d -> d.verifiedOn(today));
    }
  }

  /** Answers that need from now on, or no more. */
  public void need(Said done, String code, boolean answered) {
    change(
        done,
        d -> {
          List<String> needs = new ArrayList<>(d.build().needs());
          needs.remove(code);
          if (answered) {
            needs.add(code);
          }
          return d.needs(needs);
        });
  }

  /** Notes the contact typed. */
  public void note() {
    PartnerPage now = page.get();
    if (now == null) {
      return;
    }
    try {
      Partner partner = now.partner();
      PartnerContact contact =
          draft.contact(bench.notebook().ids().next(), partner.id(), bench.today());
      problem.set(null);
      deeds.run(
          () -> service.add(contact),
          Said.of("territory.done.contact", partner.name()),
          draft::begin,
          problem::set);
    } catch (Invalid e) {
      problem.set(new Said(e.key(), e.arguments()));
    }
  }

  public void removeContact(PartnerContact contact) {
    PartnerPage now = page.get();
    if (now != null) {
      deeds.run(
          () -> service.removeContact(contact.id()),
          Said.of("territory.done.contact.removed", now.partner().name()));
    }
  }

  /** A referral has come that far, today. */
  public void referral(ReferralLine line, ReferralStatus status) {
    Id<Referral> id = line.referral().id();
    LocalDate today = today();
    deeds.run(
        () -> service.changeReferral(id, r -> r.at(status, today)),
        ReferralWords.done(line, status));
  }

  public void remove() {
    PartnerPage now = page.get();
    if (now != null) {
      deeds.run(
          () -> service.remove(now.partner().id()),
          Said.of("territory.done.removed", now.partner().name()));
    }
  }

  public void family(Id<Family> family) {
    bench.places().family(family);
  }

  /** Nothing of anybody stays in memory. */
  public void forget() {
    opened = null;
    page.set(null);
    draft.begin();
    problem.set(null);
  }
}
