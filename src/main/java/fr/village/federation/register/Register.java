package fr.village.federation.register;

import fr.village.domain.house.Departements;
import fr.village.domain.house.Territory;
import fr.village.workbook.Cover;
import fr.village.workbook.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Maisons the federation knows. With none in it there is no register: nobody is unknown. */
public final class Register {
  public static final Register NONE = new Register(List.of());

  private final SortedMap<String, RegisteredHouse> byCode = new TreeMap<>();

  /** Of houses with a code each; the last one of a code stands. */
  public Register(Collection<RegisteredHouse> houses) {
    houses.forEach(house -> byCode.put(house.code(), house));
  }

  /** By code. */
  public List<RegisteredHouse> houses() {
    return List.copyOf(byCode.values());
  }

  public Optional<RegisteredHouse> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public boolean isEmpty() {
    return byCode.isEmpty();
  }

  /** The same with further houses, where their codes are not in it. */
  public Register with(Collection<RegisteredHouse> more) {
    List<RegisteredHouse> all = new ArrayList<>(more);
    all.addAll(byCode.values());
    return new Register(all);
  }

  /** The submission, placed where the register says its Maison is. */
  public Submission corrected(Submission submission) {
    Cover cover = corrected(submission.cover());
    return cover == submission.cover()
        ? submission
        : new Submission(
            cover,
            submission.indicators(),
            submission.scores(),
            submission.crossings(),
            submission.sessions(),
            submission.activities(),
            submission.pooling());
  }

  /** The cover with the register's name and place, where it lists the code. */
  public Cover corrected(Cover cover) {
    RegisteredHouse house = byCode.get(cover.houseCode());
    if (house == null) {
      return cover;
    }
    return new Cover(
        cover.houseCode(),
        house.name(),
        house.departement(),
        Departements.byCode(house.departement()).map(Territory::name).orElse(house.departement()),
        house.region(),
        cover.carrierCode(),
        cover.carrierLabel(),
        cover.notebook(),
        cover.periodStart(),
        cover.closing(),
        cover.revision(),
        cover.formatVersion(),
        cover.programVersion(),
        cover.referenceVersion(),
        cover.ledgerVersion(),
        cover.ordinaryFloor(),
        cover.sensitiveFloor(),
        cover.epsilon(),
        cover.tranches(),
        cover.contact());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Register register && byCode.equals(register.byCode);
  }

  @Override
  public int hashCode() {
    return byCode.hashCode();
  }
}
