package fr.village.report.paper;

import fr.village.domain.house.House;
import fr.village.domain.reference.Label;
import fr.village.report.Block;
import fr.village.report.Document;
import java.time.LocalDate;
import java.util.List;

/**
 * What the project holder needs for the register of processing and the impact analysis (AIPD): the
 * entry is theirs to write.
 *
 * @param families in the notebook that day, with their parents and children
 * @param sent workbooks that left in the year
 */
public record RegisterFacts(
    House house,
    Label carrier,
    long families,
    long parents,
    long children,
    int sent,
    int ordinary,
    int sensitive,
    int tranche,
    LocalDate day) {

  public Document of(Tongue tongue) {
    List<Block> blocks =
        List.of(
            tongue.paragraph(Block.Style.LEAD, "paper.register.lead"),
            tongue.facts(
                List.of(
                    tongue.fact(
                        "paper.register.holder",
                        tongue.text("paper.register.holder.is", tongue.text(carrier))),
                    tongue.fact(
                        "paper.register.purposes", tongue.text("paper.register.purposes.are")),
                    tongue.fact(
                        "paper.register.people",
                        tongue.text("paper.register.people.are", families, parents, children)),
                    tongue.fact("paper.register.data", tongue.text("paper.register.data.are")),
                    tongue.fact(
                        "paper.register.sensitive", tongue.text("paper.register.sensitive.are")),
                    tongue.fact(
                        "paper.register.recipients", tongue.text("paper.register.recipients.are")),
                    tongue.fact("paper.register.abroad", tongue.text("paper.register.abroad.none")),
                    tongue.fact(
                        "paper.register.kept",
                        tongue.text("paper.register.kept.is", house.retentionMonths())),
                    tongue.fact(
                        "paper.register.security", tongue.text("paper.register.security.is")),
                    tongue.fact(
                        "paper.register.anonymous",
                        tongue.text("paper.register.anonymous.is", tranche, ordinary, sensitive)),
                    tongue.fact(
                        "paper.register.sent",
                        tongue.text(
                            "paper.register.sent.is", Integer.toString(day.getYear()), sent))),
                "paper.fact",
                "paper.value"),
            tongue.heading("paper.register.aipd"),
            tongue.paragraph("paper.register.aipd.text"));
    return Document.of(
            tongue.text("paper.register.title"), tongue.locale(), house.name(), day, blocks)
        .under(tongue.text("paper.register.on", house.name(), day))
        .onEveryPage(tongue.text("paper.internal"));
  }
}
