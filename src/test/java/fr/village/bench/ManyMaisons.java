package fr.village.bench;

import fr.village.workbook.Cover;
import fr.village.workbook.Submission;
import java.util.UUID;

/** Workbooks of as many Maisons as wanted, each with the figures of one. */
record ManyMaisons(Submission figures) {
  Submission maison(String code, int revision) {
    Cover like = figures.cover();
    Cover cover =
        new Cover(
            code,
            "Maison " + code,
            like.departement(),
            like.departementLabel(),
            like.region(),
            like.carrierCode(),
            like.carrierLabel(),
            new UUID(1, code.hashCode()),
            like.periodStart(),
            like.closing(),
            revision,
            like.formatVersion(),
            like.programVersion(),
            like.referenceVersion(),
            like.ledgerVersion(),
            like.ordinaryFloor(),
            like.sensitiveFloor(),
            like.epsilon(),
            like.tranches(),
            like.contact());
    return new Submission(
        cover,
        figures.indicators(),
        figures.scores(),
        figures.crossings(),
        figures.sessions(),
        figures.activities(),
        figures.pooling());
  }
}
