package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import fr.village.domain.group.Enrolment;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.PaperCode;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.SurveyRecords;
import fr.village.domain.survey.SurveyText;
import fr.village.domain.survey.WaveWindow;
import fr.village.reference.SurveyDefinitions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who answered which questionnaire when. Those asked about isolation at entry answer, so that the
 * bases agree; of those who answered after entry, exactly the shares of {@link Outcomes} feel less
 * isolated and value the time to observe. A stream of chance of its own: the rest of the Maison
 * does not move.
 */
final class SurveyMaker {
  /** Families of a group going on that were not yet asked whether they wish questionnaires. */
  private static final int NOT_ASKED_YET = 2;

  private static final int LARGE_ENOUGH = 20;

  /** By place of the wave: some are always missing, more as time goes by. */
  private static final double[] ANSWERS = {0.93, 0.82, 0.74, 0.62};

  private final LocalDate today;
  private final MaisonPlan plan;
  private final Chance chance;
  private final SeededIds ids;
  private final Survey survey = SurveyDefinitions.builtIn();
  private final Map<Id<Family>, LocalDate> entered = new HashMap<>();
  private final Map<Id<Family>, LocalDate> left = new HashMap<>();
  private final Set<Id<Family>> stays = new HashSet<>();
  private final Set<String> letters = new HashSet<>();

  SurveyMaker(DemoRequest request, MaisonPlan plan, List<Enrolment> enrolments) {
    this.today = request.today();
    this.plan = plan;
    this.chance = new Chance(request.seed(), plan.code() + " surveys");
    this.ids = new SeededIds(new Chance(request.seed(), plan.code() + " survey ids").random());
    for (Enrolment enrolment : enrolments) {
      LocalDate from = enrolment.enteredOn();
      if (from != null) {
        entered.merge(enrolment.family(), from, (a, b) -> a.isBefore(b) ? a : b);
        LocalDate to = enrolment.leftOn();
        if (to == null || to.isAfter(today)) {
          stays.add(enrolment.family());
        } else {
          left.merge(enrolment.family(), to, (a, b) -> a.isAfter(b) ? a : b);
        }
      }
    }
  }

  /** The families, of whom a few of today's were not asked for their consent yet. */
  List<FamilyFile> asked(List<FamilyFile> families) {
    List<FamilyFile> here =
        families.stream()
            .filter(f -> stays.contains(f.family().id()) && isDue(f.family().id()))
            .toList();
    if (families.size() < LARGE_ENOUGH || here.size() < NOT_ASKED_YET) {
      return families;
    }
    Set<FamilyFile> unasked = Set.copyOf(here.subList(here.size() - NOT_ASKED_YET, here.size()));
    return families.stream().map(f -> unasked.contains(f) ? withoutDecision(f) : f).toList();
  }

  private boolean isDue(Id<Family> family) {
    return WaveWindow.of(survey, Objects.requireNonNull(entered.get(family)), null).stream()
        .anyMatch(w -> w.holds(today));
  }

  private static FamilyFile withoutDecision(FamilyFile file) {
    return new FamilyFile(
        file.family(),
        file.parents(),
        file.children(),
        file.consents().stream().filter(c -> !c.purpose().equals(Codes.CONSENT_SURVEY)).toList(),
        file.situation());
  }

  /** What those who agreed answered. */
  SurveyRecords answers(List<FamilyFile> families) {
    List<Offered> offered = new ArrayList<>();
    List<PaperCode> codes = new ArrayList<>();
    for (FamilyFile file : families) {
      Situation situation = file.situation();
      if (situation != null
          && entered.containsKey(file.family().id())
          && file.children().stream().noneMatch(c -> c.isBereaved())
          && FamilyFile.consentGiven(file.consents(), Codes.CONSENT_SURVEY)) {
        for (Parent parent : file.parents()) {
          if (situation.isolated().containsKey(parent.id())) {
            offered.addAll(offered(file, parent));
            codes.add(new PaperCode(parent.id(), code()));
          }
        }
      }
    }
    Outcomes outcomes = Outcomes.of(plan, chance, answeredLater(offered));
    List<SurveyAnswers> sheets =
        offered.stream().map(o -> sheet(o, outcomes)).filter(Objects::nonNull).toList();
    SurveyText text =
        new SurveyText(survey.code(), survey.version(), SurveyDefinitions.builtInText(), true);
    return new SurveyRecords(sheets.isEmpty() ? List.of() : List.of(text), sheets, codes);
  }

  /** One wave of one parent, and what became of it. */
  private record Offered(
      FamilyFile file, Parent parent, WaveWindow window, LocalDate on, AnswerState state) {
    boolean isLater() {
      return window.wave().months() > 0;
    }
  }

  private List<Offered> offered(FamilyFile file, Parent parent) {
    Id<Family> id = file.family().id();
    LocalDate leftOn = stays.contains(id) ? null : left.get(id);
    List<Offered> all = new ArrayList<>();
    for (WaveWindow window :
        WaveWindow.of(survey, Objects.requireNonNull(entered.get(id)), leftOn)) {
      LocalDate on = window.due().plusDays(chance.between(-6, 20));
      on = on.isBefore(window.opens()) ? window.opens() : on;
      AnswerState state = state(survey.waves().indexOf(window.wave()));
      if (state != null && on.isBefore(today)) {
        all.add(new Offered(file, parent, window, on, state));
      }
    }
    return all;
  }

  private @Nullable AnswerState state(int wave) {
    if (!chance.hit(ANSWERS[wave])) {
      return chance.hit(0.25) ? AnswerState.REFUSED : null;
    }
    return chance.hit(0.04) ? AnswerState.PARTIAL : AnswerState.COMPLETE;
  }

  private static List<Id<Person>> answeredLater(List<Offered> offered) {
    return offered.stream()
        .filter(o -> o.isLater() && o.state() == AnswerState.COMPLETE)
        .map(o -> o.parent().id())
        .distinct()
        .toList();
  }

  private @Nullable SurveyAnswers sheet(Offered offered, Outcomes outcomes) {
    TreeMap<String, Set<Integer>> answers = new TreeMap<>();
    if (offered.state().hasAnswers()) {
      answers.putAll(
          new Mood(
                  survey,
                  chance,
                  offered.file(),
                  offered.parent(),
                  shortStay(offered.file()),
                  outcomes)
              .answers(
                  offered.window().wave(), offered.on(), offered.state() == AnswerState.COMPLETE));
    }
    return new SurveyAnswers(
        ids.on(offered.on()).next(),
        offered.file().family().id(),
        offered.parent().id(),
        survey.code(),
        survey.version(),
        offered.window().wave().code(),
        offered.on(),
        offered.state(),
        answers);
  }

  private boolean shortStay(FamilyFile file) {
    Id<Family> id = file.family().id();
    LocalDate from = Objects.requireNonNull(entered.get(id));
    LocalDate to = left.get(id);
    return !stays.contains(id) && to != null && to.isBefore(from.plusMonths(3));
  }

  private String code() {
    String drawn = PaperCode.draw(chance.random());
    while (!letters.add(drawn)) {
      drawn = PaperCode.draw(chance.random());
    }
    return drawn;
  }
}
