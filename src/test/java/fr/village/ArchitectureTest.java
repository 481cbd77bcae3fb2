package fr.village;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.village.ui.common.LongText;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.NullMarked;

/**
 * The house's rules on who may know whom. A package without a class yet passes its rules; {@link
 * #packagesAreTheHouses} says which those are.
 */
@AnalyzeClasses(packages = "fr.village", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /** Every package right under fr.village: a new one is a decision, made here. */
  private static final Set<String> HOUSE =
      Set.of(
          "app",
          "domain",
          "store",
          "schedule",
          "reference",
          "indicators",
          "anonymity",
          "workbook",
          "federation",
          "report",
          "importing",
          "demo",
          "cli",
          "ui",
          "i18n");

  private static final String NOTEBOOK_EXCEPTION = "fr.village.store.NotebookException";
  private static final String OUTCOMES =
      "RestoreOutcome|Restored|TargetIsNewer|TargetIsAnother|Verification|LoadRefused|LoadFinding";

  /** The ledger and what it is made of. */
  private static final String LEDGER =
      "Ledger|Tranche|FrozenTable|Release|CrossingCell|CrossingRelease|FrozenCrossing|BandedRelease";

  private static final String[] PURE = {
    "fr.village.domain..",
    "fr.village.schedule..",
    "fr.village.indicators..",
    "fr.village.anonymity.."
  };

  // --- who may know whom

  @ArchTest
  void packagesAreTheHouses(JavaClasses village) {
    Set<String> present =
        village.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("fr.village."))
            .map(ArchitectureTest::part)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(HOUSE).as("packages named in the architecture").containsAll(present);
    Set<String> missing = new TreeSet<>(HOUSE);
    missing.removeAll(present);
    if (!missing.isEmpty()) {
      System.out.println("[INFO] No class yet, so no rule to break, in " + missing);
    }
  }

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      tolerant(
          slices()
              .matching("fr.village.(*)..")
              .should()
              .beFreeOfCycles()
              .because("data flows one way through the house"));

  @ArchTest
  static final ArchRule TAB_LEAVES_EVERY_TEXT =
      tolerant(
          noClasses()
              .that()
              .areNotAssignableTo(LongText.class)
              .should()
              .callConstructor(TextArea.class)
              .orShould()
              .callConstructor(TextArea.class, String.class)
              .because("a text area keeps the Tab key, and with it whoever has no mouse"));

  @ArchTest
  static final ArchRule DOMAIN_KNOWS_THE_JDK_ONLY =
      tolerant(
          classes()
              .that()
              .resideInAPackage("fr.village.domain..")
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage("java..", "org.jspecify..", "fr.village.domain..")
              .because("the rules of the field outlive every library"));

  @ArchTest static final ArchRule SCHEDULE_KNOWS_THE_DOMAIN_ONLY = mayKnow("schedule", "domain");

  @ArchTest static final ArchRule INDICATORS_KNOW_THE_DOMAIN_ONLY = mayKnow("indicators", "domain");

  @ArchTest
  static final ArchRule ANONYMITY_COMES_AFTER_INDICATORS =
      mayKnow("anonymity", "indicators", "domain");

  @ArchTest
  static final ArchRule WORKBOOK_NEVER_SEES_THE_STORE =
      mayKnow("workbook", "anonymity", "indicators", "domain", "i18n");

  @ArchTest
  static final ArchRule FEDERATION_NEVER_SEES_A_NOTEBOOK =
      mayKnow("federation", "workbook", "anonymity", "indicators", "domain", "i18n");

  @ArchTest
  static final ArchRule REFERENCE_SETS_ARE_READ_FOR_THE_DOMAIN =
      mayKnow("reference", "indicators", "domain");

  /** The ledger is one of the things a notebook keeps: its type is anonymity's. */
  @ArchTest
  static final ArchRule STORE_KNOWS_THE_DOMAIN_AND_THE_LEDGER =
      mayKnow("store", "domain", "anonymity");

  @ArchTest static final ArchRule TEXTS_KNOW_NOTHING_OF_THE_HOUSE = mayKnow("i18n");

  @ArchTest
  static final ArchRule REPORTS_ARE_MADE_OF_WHAT_THEY_ARE_GIVEN =
      mayKnow("report", "anonymity", "indicators", "schedule", "domain", "i18n");

  @ArchTest
  static final ArchRule IMPORTING_MAKES_DOMAIN_OBJECTS =
      mayKnow("importing", "schedule", "domain", "i18n");

  @ArchTest
  static final ArchRule AUDITOR_KNOWS_NO_RULE =
      tolerant(
          noClasses()
              .that()
              .resideInAPackage("fr.village.anonymity.audit..")
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage("fr.village.anonymity")
                      .and(
                          describe(
                              "are more than the ledger",
                              type -> !type.getSimpleName().matches(LEDGER))))
              .because("an error of the rules that release must not be the auditor's too"));

  @ArchTest
  static final ArchRule RULES_DO_NOT_ASK_THE_AUDITOR =
      tolerant(
          noClasses()
              .that()
              .resideInAPackage("fr.village..")
              .and()
              .resideOutsideOfPackage("fr.village.anonymity.audit..")
              .and()
              .doNotHaveFullyQualifiedName("fr.village.anonymity.ClosingRun")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("fr.village.anonymity.audit..")
              .because("the audit is an assertion over what was decided without it"));

  @ArchTest
  static final ArchRule SOLVER_ONLY_IN_THE_AUDITOR =
      onlyIn(
          "whatever it answers is put into the equations before it is believed",
          new String[] {"org.ojalgo.."},
          "fr.village.anonymity.audit..");

  @ArchTest
  static final ArchRule STATISTICS_ONLY_OVER_MANY_MAISONS =
      onlyIn(
          "an estimate is made in one place, where what it covers is said",
          new String[] {"org.apache.commons.statistics.."},
          "fr.village.federation..");

  /** Passphrases, recovery words, and what went wrong or came of it, are words of both faces. */
  @ArchTest
  static final ArchRule WINDOW_AND_COMMAND_LINE_REACH_THE_STORE_THROUGH_SERVICES =
      tolerant(
          noClasses()
              .that()
              .resideInAnyPackage("fr.village.ui..", "fr.village.cli..")
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage("fr.village.store..")
                      .and(
                          describe(
                              "do more than carry a secret or an outcome",
                              type ->
                                  !type.getPackageName().equals("fr.village.store.key")
                                      && !type.getName().startsWith(NOTEBOOK_EXCEPTION)
                                      && !type.getSimpleName().matches(OUTCOMES))))
              .because("both faces share the services in app, so that both do the same"));

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_WINDOW =
      tolerant(
          noClasses()
              .that()
              .resideOutsideOfPackages("fr.village.ui..", "fr.village")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("fr.village.ui..")
              .because("the window is one face among two"));

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE =
      tolerant(
          noClasses()
              .that()
              .resideOutsideOfPackages("fr.village.cli..", "fr.village")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("fr.village.cli..")
              .because("the command line is one face among two"));

  // --- what may be used where

  @ArchTest
  static final ArchRule NOTHING_REACHES_THE_NETWORK =
      tolerant(
          noClasses()
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage(
                          "java.net.http..",
                          "java.rmi..",
                          "javax.net..",
                          "javafx.scene.web..",
                          "com.sun.net..",
                          "sun.net..",
                          "java.net")
                      .and(
                          describe(
                              "are not mere addresses",
                              type ->
                                  !Set.of(
                                          "URI",
                                          "URISyntaxException",
                                          "URL",
                                          "URLDecoder",
                                          "URLEncoder")
                                      .contains(type.getSimpleName())))
                      .or(
                          resideInAnyPackage("java.nio.channels")
                              .and(
                                  describe(
                                      "are channels to a network",
                                      type ->
                                          type.getSimpleName()
                                              .matches(".*(Socket|Datagram|Network).*")))))
              .orShould()
              .callMethodWhere(
                  calling(
                      "a URL being opened",
                      call ->
                          call.getTargetOwner().isEquivalentTo(java.net.URL.class)
                              && Set.of("openStream", "openConnection", "getContent")
                                  .contains(call.getName())))
              .because("Village is offline: what a family says leaves only in a workbook"));

  @ArchTest
  static final ArchRule PURE_PACKAGES_DO_NO_INPUT_OR_OUTPUT =
      tolerant(
          noClasses()
              .that()
              .resideInAnyPackage(PURE)
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage(
                          "java.io..",
                          "java.nio.file..",
                          "java.nio.channels..",
                          "java.sql..",
                          "javafx..",
                          "org.jooq..",
                          "org.apache.poi..",
                          "org.dhatim..",
                          "tools.jackson..",
                          "com.fasterxml..",
                          "org.slf4j..")
                      .and(DescribedPredicate.not(simpleName("Serializable"))))
              .because("rules without I/O can be tested by tables and run anywhere"));

  @ArchTest
  static final ArchRule SQL_ONLY_IN_THE_STORE =
      onlyIn(
          "whoever speaks SQL could read a notebook around its rules",
          new String[] {
            "org.jooq..", "java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb.."
          },
          "fr.village.store..");

  @ArchTest
  static final ArchRule CRYPTOGRAPHY_ONLY_IN_THE_STORE =
      onlyIn(
          "one place to review",
          new String[] {"org.bouncycastle..", "javax.crypto.."},
          "fr.village.store..");

  @ArchTest
  static final ArchRule JAVAFX_ONLY_IN_THE_WINDOW =
      onlyIn(
          "the command line must run where there is no display",
          new String[] {
            "javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."
          },
          "fr.village.ui..",
          "fr.village");

  @ArchTest
  static final ArchRule SPREADSHEETS_ONLY_WHERE_WORKBOOKS_ARE_MADE_OR_READ =
      onlyIn(
          "a family's data must not slip into a spreadsheet by a side door",
          new String[] {"org.apache.poi..", "org.dhatim..", "org.openxmlformats.."},
          "fr.village.workbook..",
          "fr.village.federation..",
          "fr.village.reference.file..",
          "fr.village.report..",
          "fr.village.importing..");

  @ArchTest
  static final ArchRule PAGES_ONLY_WHERE_THEY_ARE_WRITTEN =
      onlyIn(
          "one place knows how a page is laid out and what its file says of itself",
          new String[] {"com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox.."},
          "fr.village.report.pdf..");

  // --- habits

  @ArchTest
  static final ArchRule TIME_COMES_FROM_AN_INJECTED_CLOCK =
      tolerant(
          noClasses()
              .that()
              .resideOutsideOfPackage("fr.village.app..")
              .and()
              .doNotBelongToAnyOf(Village.class, fr.village.cli.VillageCli.class)
              .should()
              .callMethodWhere(
                  calling("the machine's time being read", call -> readsTheMachinesTime(call)))
              .because("tests and --today must be able to say what day it is"));

  @ArchTest
  static final ArchRule NO_OLD_DATES =
      tolerant(
          noClasses()
              .that()
              .doNotHaveFullyQualifiedName("fr.village.workbook.write.WorkbookWriter")
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage("java.util")
                      .and(
                          describe(
                              "are Date or Calendar",
                              type ->
                                  Set.of("Date", "Calendar", "GregorianCalendar", "TimeZone")
                                      .contains(type.getSimpleName()))))
              .because("java.time says whether it means a day or an instant; POI takes no other"));

  @ArchTest
  static final ArchRule OUTPUT_ONLY_FROM_THE_COMMAND_LINE =
      tolerant(
          noClasses()
              .that()
              .resideOutsideOfPackages("fr.village.cli..", "fr.village")
              .should()
              .accessField(System.class, "out")
              .orShould()
              .accessField(System.class, "err")
              .orShould()
              .callMethod(System.class, "exit", int.class)
              .because("what is printed and how the program ends is the command line's contract"));

  @ArchTest
  static final ArchRule NO_STACK_TRACES_PRINTED =
      tolerant(
          noClasses()
              .should()
              .callMethodWhere(
                  calling(
                      "a stack trace being printed",
                      call -> call.getName().equals("printStackTrace")))
              .because("messages of exceptions may quote what somebody typed"));

  @ArchTest
  static final ArchRule NO_TEMPORARY_FILES =
      tolerant(
          noClasses()
              .should()
              .callMethodWhere(
                  calling(
                      "a temporary file being made",
                      call -> call.getName().matches("createTemp(File|Directory)|deleteOnExit")))
              .because("no plaintext of a notebook may lie about on the disk"));

  @ArchTest
  static final ArchRule NO_STATIC_MUTABLE_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("everything is wired by constructors")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule EVERY_PACKAGE_SAYS_WHERE_NULL_MAY_BE =
      tolerant(
          classes()
              .that()
              .resideOutsideOfPackage("fr.village.store.schema..")
              .should(beInANullMarkedPackage())
              .because("NullAway looks only at marked packages"));

  // --- words the rules are written in

  /** Of the house's packages, {@code name} knows itself and {@code others} only. */
  private static ArchRule mayKnow(String name, String... others) {
    Set<String> known = new TreeSet<>(Set.of(others));
    known.add(name);
    return tolerant(
        noClasses()
            .that()
            .resideInAPackage("fr.village." + name + "..")
            .should()
            .dependOnClassesThat(
                describe(
                    "are of another part of the house than " + known,
                    type ->
                        type.getPackageName().startsWith("fr.village")
                            && !known.contains(part(type.getPackageName()))))
            .because("data flows store → indicators → anonymity → workbook → federation"));
  }

  private static String part(String packageName) {
    String[] parts = packageName.split("\\.", 4);
    return parts.length < 3 ? "" : parts[2];
  }

  private static ArchRule onlyIn(String because, String[] libraries, String... packages) {
    return tolerant(
        noClasses()
            .that()
            .resideOutsideOfPackages(packages)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries)
            .because(because));
  }

  /** The rule, passed as well by a package that has no class yet. */
  private static ArchRule tolerant(ArchRule rule) {
    return rule.allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaMethodCall> calling(
      String what, java.util.function.Predicate<JavaMethodCall> test) {
    return describe(what, test);
  }

  private static boolean readsTheMachinesTime(JavaMethodCall call) {
    if (call.getTargetOwner().isEquivalentTo(System.class)) {
      return call.getName().equals("currentTimeMillis");
    }
    return call.getTargetOwner().getPackageName().startsWith("java.time")
        && (call.getName().startsWith("system")
            || call.getName().startsWith("tick")
            || readsTheClockItself(call));
  }

  /** {@code now()} and {@code now(zone)}, but not {@code now(clock)}. */
  private static boolean readsTheClockItself(JavaMethodCall call) {
    return call.getName().equals("now")
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        String message = type.getPackageName() + (marked ? " is" : " is not") + " @NullMarked";
        events.add(new SimpleConditionEvent(type, marked, message));
      }
    };
  }
}
