package fr.village.report.paper;

import fr.village.domain.house.House;
import fr.village.domain.reference.Label;
import fr.village.report.Block;
import fr.village.report.Block.Align;
import fr.village.report.Block.Column;
import fr.village.report.Block.Row;
import fr.village.report.Document;
import fr.village.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a parent is told before anything is noted (RGPD, article 13), and what they agree to. What
 * the notebook does not know is left to be written in by hand.
 *
 * @param carrier who carries the Maison, as the code list says it
 * @param consents what is asked, as the code list says it
 * @param families least number of families a published sum tells about
 */
public record InformationNotice(
    House house, Label carrier, List<Label> consents, int families, LocalDate day) {
  /** Carriers that are no public body: they have an interest, not a mission. */
  private static final List<String> PRIVATE = List.of("association", "mutual", "company");

  private static final int MONTHS = 12;

  public InformationNotice {
    consents = List.copyOf(consents);
  }

  public Document of(Tongue tongue) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(tongue.paragraph(Block.Style.LEAD, "paper.notice.lead", house.name()));
    blocks.add(tongue.heading("paper.notice.who"));
    blocks.add(tongue.paragraph("paper.notice.who.text", tongue.text(carrier)));
    blocks.add(tongue.heading("paper.notice.what"));
    blocks.add(
        tongue.bullets(
            "paper.notice.what.names",
            "paper.notice.what.contact",
            "paper.notice.what.presence",
            "paper.notice.what.family",
            "paper.notice.what.sensitive"));
    blocks.add(tongue.paragraph("paper.notice.what.never"));
    blocks.add(tongue.heading("paper.notice.why"));
    blocks.add(purposes(tongue));
    blocks.add(tongue.heading("paper.notice.seen"));
    blocks.add(tongue.paragraph("paper.notice.seen.text"));
    blocks.add(
        tongue.paragraph(Block.Style.FRAMED, "paper.notice.promise", Integer.toString(families)));
    blocks.add(tongue.heading("paper.notice.long"));
    blocks.add(tongue.paragraph("paper.notice.long.text", length(tongue)));
    blocks.add(tongue.heading("paper.notice.rights"));
    blocks.add(tongue.paragraph("paper.notice.rights.text"));
    blocks.add(
        tongue.bullets(
            "paper.notice.rights.see",
            "paper.notice.rights.erase",
            "paper.notice.rights.consent",
            "paper.notice.rights.take"));
    blocks.add(tongue.paragraph("paper.notice.rights.ask", contact(tongue)));
    blocks.add(tongue.paragraph("paper.notice.rights.cnil"));
    agreement(blocks, tongue);
    return Document.of(
            tongue.text("paper.notice.title"), tongue.locale(), house.name(), day, blocks)
        .under(tongue.text("paper.notice.subtitle", house.name()));
  }

  private Block purposes(Tongue tongue) {
    boolean mission = !PRIVATE.contains(house.carrier());
    Words basis =
        tongue.words(mission ? "paper.notice.basis.mission" : "paper.notice.basis.interest");
    return new Block.Table(
        null,
        List.of(
            new Column(tongue.text("paper.notice.purpose"), 6, Align.START),
            new Column(tongue.text("paper.notice.basis"), 4, Align.START)),
        true,
        0,
        List.of(
            new Row(List.of(tongue.words("paper.notice.purpose.welcome"), basis), false),
            new Row(List.of(tongue.words("paper.notice.purpose.account"), basis), false),
            new Row(
                List.of(
                    tongue.words("paper.notice.purpose.effects"),
                    tongue.words("paper.notice.basis.consent")),
                false)));
  }

  private String length(Tongue tongue) {
    int months = house.retentionMonths();
    return months % MONTHS == 0
        ? tongue.text("paper.notice.years", months / MONTHS)
        : tongue.text("paper.notice.months", months);
  }

  private String contact(Tongue tongue) {
    String contact = house.contact();
    return contact == null ? tongue.text("paper.notice.contact.by-hand") : contact;
  }

  /** What is agreed to: one copy for the family, one for the Maison. */
  private void agreement(List<Block> blocks, Tongue tongue) {
    blocks.add(tongue.heading("paper.notice.agreement"));
    blocks.add(tongue.paragraph("paper.notice.agreement.text"));
    List<String> answers =
        List.of(tongue.text("paper.notice.agreed"), tongue.text("paper.notice.refused"));
    for (Label consent : consents) {
      blocks.add(new Block.Choices(null, tongue.text(consent), null, answers, true));
    }
    blocks.add(tongue.paragraph("paper.notice.given"));
    blocks.add(
        new Block.Signatures(
            List.of(
                tongue.text("paper.notice.sign.parent"), tongue.text("paper.notice.sign.house"))));
    blocks.add(tongue.paragraph(Block.Style.SMALL, "paper.notice.agreement.note"));
  }
}
