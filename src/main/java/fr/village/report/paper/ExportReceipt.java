package fr.village.report.paper;

import fr.village.domain.house.House;
import fr.village.report.Block;
import fr.village.report.Document;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What was sent: enough to know the file again.
 *
 * @param sha256 of the file, in hexadecimal
 */
public record ExportReceipt(
    House house,
    LocalDateTime writtenAt,
    LocalDate closing,
    int revision,
    String fileName,
    String sha256) {

  public Document of(Tongue tongue) {
    List<Block> blocks =
        List.of(
            tongue.paragraph(Block.Style.LEAD, "paper.receipt.lead"),
            tongue.facts(
                List.of(
                    tongue.fact("paper.receipt.house", house.name() + " (" + house.code() + ")"),
                    tongue.fact(
                        "paper.receipt.written",
                        tongue.day(writtenAt.toLocalDate())
                            + ", "
                            + tongue.dates().time(writtenAt.toLocalTime())),
                    tongue.fact("paper.receipt.closing", tongue.dates().date(closing)),
                    tongue.fact("paper.receipt.revision", Integer.toString(revision)),
                    tongue.fact("paper.receipt.file", fileName),
                    tongue.fact("paper.receipt.print", sha256.replaceAll("(.{8})(?=.)", "$1 "))),
                "paper.fact",
                "paper.value"),
            tongue.paragraph(Block.Style.SMALL, "paper.receipt.print.why"),
            tongue.heading("paper.receipt.inside"),
            tongue.paragraph("paper.receipt.inside.text"));
    return Document.of(
            tongue.text("paper.receipt.title"),
            tongue.locale(),
            house.name(),
            writtenAt.toLocalDate(),
            blocks)
        .under(house.name());
  }
}
