package fr.village.workbook;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who sends, what period, under which rules: one fact of Lisez-moi per component. */
public record Cover(
    @Column(
            code = "house_code",
            header = "Code de la Maison",
            type = CODE,
            section = "La Maison",
            source = "Fédération",
            means = "Code donné par la Fédération, le même d’un envoi à l’autre")
        String houseCode,
    @Column(
            code = "house_name",
            header = "Maison",
            type = TEXT,
            section = "La Maison",
            source = "Réglages du carnet",
            means = "Nom de la Maison")
        String houseName,
    @Column(
            code = "house_departement",
            header = "Département",
            type = CODE,
            section = "La Maison",
            source = "Réglages du carnet",
            codeList = "départements (code officiel géographique)",
            means = "Numéro du département ou de la collectivité")
        String departement,
    @Column(
            code = "house_departement_label",
            header = "Nom du département",
            type = TEXT,
            section = "La Maison",
            source = "Code officiel géographique",
            means = "Nom du département ou de la collectivité")
        String departementLabel,
    @Column(
            code = "house_region",
            header = "Région",
            type = TEXT,
            section = "La Maison",
            source = "Code officiel géographique",
            means = "Nom de la région")
        String region,
    @Column(
            code = "house_carrier",
            header = "Type de porteur (code)",
            type = CODE,
            section = "La Maison",
            source = "Réglages du carnet",
            codeList = "carriers",
            means = "Type du porteur de projet")
        String carrierCode,
    @Column(
            code = "house_carrier_label",
            header = "Type de porteur",
            type = TEXT,
            section = "La Maison",
            source = "Référentiel",
            means = "Type du porteur de projet, en clair")
        String carrierLabel,
    @Column(
            code = "notebook",
            header = "Carnet",
            type = CODE,
            section = "Cet envoi",
            means = "Identifiant du carnet, tiré au hasard à sa création")
        UUID notebook,
    @Column(
            code = "period_start",
            header = "Période : début",
            type = DATE,
            section = "Cet envoi",
            source = "Réglages du carnet",
            means = "Ouverture de la Maison : l’envoi couvre tout depuis ce jour")
        LocalDate periodStart,
    @Column(
            code = "closing",
            header = "Clôture",
            type = DATE,
            section = "Cet envoi",
            means = "Dernière clôture couverte : 31 mars, 30 juin, 30 septembre ou 31 décembre")
        LocalDate closing,
    @Column(
            code = "revision",
            header = "Révision",
            type = INTEGER,
            section = "Cet envoi",
            means = "Numéro de la version de cet envoi ; grandit seulement si le contenu change")
        int revision,
    @Column(
            code = "format_version",
            header = "Version du format",
            type = INTEGER,
            section = "Cet envoi",
            means = "Version du format d’échange")
        int formatVersion,
    @Column(
            code = "program_version",
            header = "Version de Village",
            type = TEXT,
            section = "Cet envoi",
            means = "Version du logiciel qui a écrit ce classeur")
        String programVersion,
    @Column(
            code = "reference_version",
            header = "Version du référentiel",
            type = TEXT,
            section = "Cet envoi",
            source = "Fédération",
            means = "Version des listes de codes et des tableaux")
        String referenceVersion,
    @Column(
            code = "ledger_version",
            header = "Version du registre",
            type = CODE,
            section = "Cet envoi",
            means = "Identifiant du registre des publications, tiré au hasard à chaque changement")
        UUID ledgerVersion,
    @Column(
            code = "floor_ordinary",
            header = "Seuil ordinaire",
            type = INTEGER,
            section = "Le secret",
            unit = "familles",
            source = "Référentiel",
            means = "Aucune case de 1 à ce seuil moins 1 ne part")
        int ordinaryFloor,
    @Column(
            code = "floor_sensitive",
            header = "Seuil des données sensibles",
            type = INTEGER,
            section = "Le secret",
            unit = "familles",
            source = "Référentiel",
            means = "Aucune réponse sensible donnée par moins de familles que ce seuil ne part")
        int sensitiveFloor,
    @Column(
            code = "epsilon",
            header = "Bruit : ε en tout",
            type = DECIMAL,
            section = "Le secret",
            source = "Référentiel",
            means =
                "Ce que toutes les valeurs bruitées ensemble disent au plus d’une famille ; 2 au"
                    + " plus")
        @Nullable BigDecimal epsilon,
    @Column(
            code = "tranche",
            header = "Tranche",
            type = INTEGER,
            section = "Tranches",
            unit = "familles",
            means = "Familles comptées ensemble, une fois pour toutes, à une clôture")
        List<Tranche> tranches,
    @Column(
            code = "contact",
            header = "À qui écrire",
            type = TEXT,
            section = "Questions",
            source = "Référentiel",
            means = "À qui écrire à propos de ce classeur")
        String contact) {

  private static final Pattern HOUSE_CODE = Pattern.compile("[A-Z0-9-]{3,12}");

  /** Version of the format this code writes. */
  public static final int FORMAT_VERSION = 1;

  /** What a workbook filled in by hand says of its origin, and has for a program's version. */
  public static final String BY_HAND = "saisi à la main";

  public Cover {
    if (!HOUSE_CODE.matcher(houseCode).matches()) {
      throw new InvalidLine("house_code", "workbook.house-code", houseCode);
    }
    Texts.text("house_name", houseName);
    Texts.code("house_departement", departement);
    Texts.text("house_departement_label", departementLabel);
    Texts.text("house_region", region);
    Texts.code("house_carrier", carrierCode);
    Texts.text("house_carrier_label", carrierLabel);
    if (closing.isBefore(periodStart)) {
      throw new InvalidLine("closing", "workbook.period-reversed");
    }
    if (revision < 1) {
      throw new InvalidLine("revision", "workbook.number-range", 1, 9999);
    }
    if (formatVersion < 1) {
      throw new InvalidLine("format_version", "workbook.number-range", 1, FORMAT_VERSION);
    }
    Texts.text("program_version", programVersion);
    Texts.text("reference_version", referenceVersion);
    Numbers.count("floor_ordinary", ordinaryFloor);
    Numbers.count("floor_sensitive", sensitiveFloor);
    epsilon = epsilon == null ? null : Numbers.amount("epsilon", epsilon);
    tranches = List.copyOf(tranches);
    for (int i = 0; i < tranches.size(); i++) {
      if (tranches.get(i).number() != i + 1) {
        throw new InvalidLine("tranche", "workbook.tranche-order");
      }
    }
    Texts.text("contact", contact);
  }

  /**
   * The same words whatever the notebook holds: that somebody waits, or nobody, would already tell
   * of the last one to come.
   */
  @Column(
      code = "waiting",
      header = "Familles qui attendent",
      type = TEXT,
      section = "Tranches",
      after = "tranche",
      means = "Familles dans aucune tranche ; plus nombreuses si presque toutes sont d’un groupe")
  public String waiting() {
    return "moins de 15";
  }

  /**
   * Stands for the notebook, and the ledger's version, of a Maison that has neither as it fills its
   * workbook in by hand: a name-based UUID of its code. Notebooks draw theirs at random.
   */
  public static UUID byHand(String houseCode) {
    return UUID.nameUUIDFromBytes((BY_HAND + " " + houseCode).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a person filled the workbook in, without Village. */
  public boolean isByHand() {
    return notebook.equals(byHand(houseCode));
  }

  /** The same cover with somebody else to write to. */
  public Cover withContact(String other) {
    return with(notebook, other);
  }

  /** The same cover with the id of another notebook. */
  public Cover ofNotebook(UUID other) {
    return with(other, contact);
  }

  private Cover with(UUID otherNotebook, String otherContact) {
    return new Cover(
        houseCode,
        houseName,
        departement,
        departementLabel,
        region,
        carrierCode,
        carrierLabel,
        otherNotebook,
        periodStart,
        closing,
        revision,
        formatVersion,
        programVersion,
        referenceVersion,
        ledgerVersion,
        ordinaryFloor,
        sensitiveFloor,
        epsilon,
        tranches,
        otherContact);
  }

  /** Families of the tranches closed in a year; of all of them where the year is null. */
  public int frozenFamilies(@Nullable Integer year) {
    int families = 0;
    // asked for every line of every Maison
    for (Tranche tranche : tranches) {
      if (year == null || tranche.closing().getYear() == year) {
        families += tranche.families();
      }
    }
    return families;
  }
}
