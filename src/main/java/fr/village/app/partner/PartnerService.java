package fr.village.app.partner;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.Referral;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceSet;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import fr.village.store.screen.PartnerQueries.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Partners in the notebook, each change with its way back. */
public final class PartnerService {
  private final NotebookSession notebook;
  private final Supplier<ReferenceSet> reference;

  public PartnerService(NotebookSession notebook, Supplier<ReferenceSet> reference) {
    this.notebook = notebook;
    this.reference = reference;
  }

  public Territory territory() {
    List<CodeItem> types = codes("partner_type");
    List<CodeItem> needs = codes("need");
    return notebook.read(
        stores -> {
          Map<Id<Partner>, Activity> activity = stores.territory().activity();
          List<PartnerLine> lines =
              stores.partners().all().stream()
                  .map(p -> line(p, activity.get(p.id()), types, needs))
                  .toList();
          return new Territory(
              lines,
              stores.territory().open().stream().map(ReferralLine::of).toList(),
              known(types, lines),
              needs,
              codes("contact_way"));
        });
  }

  public Optional<PartnerPage> page(Id<Partner> id) {
    return notebook.read(
        stores ->
            stores
                .partners()
                .find(id)
                .map(
                    partner ->
                        new PartnerPage(
                            partner,
                            stores.partnerContacts().ofPartner(id),
                            stores.territory().toPartner(id).stream()
                                .map(ReferralLine::of)
                                .toList())));
  }

  /**
   * Changes a partner as it is in the notebook now.
   *
   * @throws Invalid when it does not do, or the partner is not there any more
   */
  public Deed change(Id<Partner> id, UnaryOperator<Partner> how) {
    return notebook.write(
        stores -> {
          Partner before = stores.partners().find(id).orElseThrow(PartnerService::gone);
          Partner after = how.apply(before);
          stores.partners().save(after);
          return deed(s -> s.partners().save(before), s -> s.partners().save(after));
        });
  }

  /** A new partner. */
  public Deed add(Partner partner) {
    notebook.write(stores -> stores.partners().save(partner));
    return binned(Binned.PARTNER_FILE, partner.id()).turned();
  }

  /** A new contact with a partner. */
  public Deed add(PartnerContact contact) {
    notebook.write(stores -> stores.partnerContacts().save(contact));
    return binned(Binned.CONTACT_WITH_PARTNER, contact.id()).turned();
  }

  /** A family newly sent to a partner. */
  public Deed add(Referral referral) {
    notebook.write(stores -> stores.referrals().save(referral));
    return binned(Binned.REFERRAL_OF_FAMILY, referral.id()).turned();
  }

  /**
   * Changes a referral as it is in the notebook now.
   *
   * @throws Invalid when it does not do, or it is not there any more
   */
  public Deed changeReferral(Id<Referral> id, UnaryOperator<Referral> how) {
    return notebook.write(
        stores -> {
          Referral before = stores.referrals().find(id).orElseThrow(PartnerService::gone);
          Referral after = how.apply(before);
          stores.referrals().save(after);
          return deed(s -> s.referrals().save(before), s -> s.referrals().save(after));
        });
  }

  /** Into the bin, with all that is known of it. */
  public Deed remove(Id<Partner> partner) {
    return removed(Binned.PARTNER_FILE, partner);
  }

  public Deed removeContact(Id<PartnerContact> contact) {
    return removed(Binned.CONTACT_WITH_PARTNER, contact);
  }

  public Deed removeReferral(Id<Referral> referral) {
    return removed(Binned.REFERRAL_OF_FAMILY, referral);
  }

  private Deed removed(Binned kind, Id<?> id) {
    Deed deed = binned(kind, id);
    deed.again().run();
    return deed;
  }

  private Deed binned(Binned kind, Id<?> id) {
    return deed(s -> s.bin().restore(kind, id), s -> s.bin().delete(kind, id));
  }

  private Deed deed(Function<Stores, Boolean> back, Function<Stores, Boolean> again) {
    return new Deed(() -> notebook.write(back), () -> notebook.write(again));
  }

  private List<CodeItem> codes(String list) {
    return reference.get().codeList(list).map(CodeList::items).orElse(List.of());
  }

  /** The types of the list, and those in use that it knows no more, under their codes. */
  private static List<CodeItem> known(List<CodeItem> types, List<PartnerLine> lines) {
    List<CodeItem> all = new ArrayList<>(types);
    lines.stream()
        .map(l -> l.partner().type())
        .distinct()
        .filter(code -> types.stream().noneMatch(t -> t.code().equals(code)))
        .forEach(code -> all.add(new CodeItem(code, new Label(code, code), true)));
    return all;
  }

  private static PartnerLine line(
      Partner p, @Nullable Activity activity, List<CodeItem> types, List<CodeItem> needs) {
    Stream<String> own =
        Stream.of(p.name(), p.person(), p.role(), p.address()).filter(Objects::nonNull);
    Stream<String> coded =
        Stream.concat(
                types.stream().filter(t -> t.code().equals(p.type())),
                needs.stream().filter(n -> p.needs().contains(n.code())))
            .flatMap(item -> Stream.of(item.label().fr(), item.label().en()));
    String words = String.join(" ", Stream.concat(own, coded).toList());
    return new PartnerLine(
        p,
        activity == null ? null : activity.lastContactOn(),
        activity == null ? 0 : activity.contacts(),
        activity == null ? 0 : activity.referrals(),
        Folding.fold(words));
  }

  private static Invalid gone() {
    return new Invalid("invalid.partner.gone");
  }
}
