package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.SampleProgramme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.value.Refusal;

class NamesTest {
  @TempDir static Path folder;
  private static Database database;

  @BeforeAll
  static void open() {
    database = SampleProgramme.open(folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ep3                | deliverable | MOU1718-EP-03    | EP-3
          EP-03              | deliverable | MOU1718-EP-03    | EP-3
          ep 3               | deliverable | MOU1718-EP-03    | EP-3
          EP_003             | deliverable | MOU1718-EP-03    | EP-3
          MOU1718-EP-03      | deliverable | MOU1718-EP-03    | EP-3
          mou1718ep3         | deliverable | MOU1718-EP-03    | EP-3
          ep-16 A            | deliverable | MOU1718-EP-16a   | EP-16a
          ep16a              | deliverable | MOU1718-EP-16a   | EP-16a
          EP-11d-ii          | deliverable | MOU1718-EP-11d-ii | EP-11d-ii
          lc 13.5a-i         | deliverable | MOU1718-LC-13.5a-i | LC-13.5a-i
          R16-13             | deliverable | R16-13           | R16-13
          r16 13             | deliverable | R16-13           | R16-13
          DL-045             | deadline    | DL-045           | DL-45
          dl45               | deadline    | DL-045           | DL-45
          AX-10              | deliverable | AX-10            | AX-10
          MT-1               | meeting     | MT-01            | MT-1
          DA-10              | decision    | DA-10            | DA-10
          UP-30              | update      | UP-030           | UP-30
          ME-5               | metric      | ME-005           | ME-5
          SV-50              | saving      | SV-050           | SV-50
          cf1                | conflict    | CF-01            | CF-1
          report 2016        | source      | report-2016      | report-2016
          """)
  void findsAnItemHoweverItsCodeIsWritten(String words, String kind, String code, String shown) {
    assertThat(resolve("show", words))
        .isInstanceOfSatisfying(
            Subject.Item.class,
            item -> {
              assertThat(item.kind().code()).isEqualTo(kind);
              assertThat(item.code()).isEqualTo(code);
              assertThat(item.label()).isEqualTo(shown);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one-public-estate         | One Public Estate
          One Public Estate         | One Public Estate
          OPE                       | One Public Estate
          public estate             | One Public Estate
          one public                | One Public Estate
          digital                   | Digital
          cyber                     | Cyber security
          cybersecurity             | Cyber security
          elearning                 | Councillor e-learning and workbooks
          children's services       | Children's services campaign and resources
          childrens services        | Children's services campaign and resources
          “procurement”             | Procurement and national procurement strategy
          leadership                | Leadership (strand)
          workstream leadership     | Leadership (strand)
          smarter sourcing          | Smarter sourcing
          smarter-sourcing          | Smarter sourcing
          Theme smarter             | Smarter sourcing
          transforming              | Transforming services
          generating income         | Generating income
          enabling improvement      | Improvement incl. peer challenge (strand)
          EI                        | Improvement incl. peer challenge (strand)
          """)
  void findsAWorkstreamOrThemeByItsName(String words, String label) {
    assertThat(resolve("status", words).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leeds                     | council     | Leeds City Council
          council Bristol           | council     | Bristol City Council
          BANES council             | council     | Bath and North East Somerset Council
          surrey heath borough      | council     | Surrey Heath Borough Council
          OPE-2016-NEW-01           | partnership | Berkshire Partnership
          ope 2016 new 1            | partnership | Berkshire Partnership
          partnership Bristol       | partnership | Bristol
          ROPE                      | partnership | Rutland One Public Estate (ROPE)
          OPE-2016-NEW              | round       | One Public Estate 2016 new partnerships (development allocations)
          phase 6                   | round       | One Public Estate Phase 6 stage one (2017/18 development funding)
          One Public Estate         | workstream  | One Public Estate
          """)
  void findsARoundPartnershipOrCouncil(String words, String kind, String label) {
    Subject found = resolve("grants", words);
    assertThat(NamedKind.of(found).code()).isEqualTo(kind);
    assertThat(found.label()).isEqualTo(label);
  }

  @Test
  void takesNoWordsForTheWholeProgramme() {
    assertThat(resolve("status", " ")).isEqualTo(new Subject.Everything());
  }

  @Test
  void countsWorkstreamsBelow() {
    assertThat(resolve("status", "digital"))
        .isInstanceOfSatisfying(
            Subject.Stream.class,
            digital ->
                assertThat(digital.workstreams())
                    .containsExactlyInAnyOrder("digital", "digital-declaration", "psn"));
  }

  @Test
  void asksWhichOfSeveralIsMeant() {
    Refusal refusal = refusal(new Naming("status", "community", "2017-18"));
    assertThat(refusal.code()).isEqualTo(Refusal.Code.AMBIGUOUS);
    assertThat(refusal.suggestions())
        .containsExactly(
            "status community-budgets 2017-18",
            "status community-cohesion 2017-18",
            "status resident-engagement 2017-18");
  }

  @Test
  void tellsACouncilFromAPartnershipOfItsName() {
    Refusal refusal = refusal(Naming.of("grants", "Bristol"));
    assertThat(refusal.sentence())
        .isEqualTo(
            "“Bristol” could be the partnership Bristol (OPE-2016-NEW-02) or the council Bristol City"
                + " Council. Choose one.");
    assertThat(refusal.suggestions())
        .containsExactly("grants OPE-2016-NEW-02", "grants Bristol City Council")
        .allSatisfy(command -> resolve("grants", command.substring("grants ".length())));
  }

  @Test
  void tellsACouncilFromAPartnershipOfItsFullName() {
    Refusal refusal = refusal(Naming.of("grants", "Cornwall Council"));
    assertThat(refusal.suggestions())
        .containsExactly("grants OPE-2016-EXT-03", "grants council Cornwall Council")
        .allSatisfy(command -> resolve("grants", command.substring("grants ".length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status | digtal            | status digital
          status | smarter sorcing   | status smarter-sourcing
          grants | Leds              | grants Leeds City Council
          show   | DL-999            | show DL-99
          show   | EP-33             | show EP-3
          """)
  void suggestsWhatAMistypedNameMayMean(String verb, String words, String suggestion) {
    Refusal refusal = refusal(Naming.of(verb, words));
    assertThat(refusal.code()).isEqualTo(Refusal.Code.NOT_FOUND);
    assertThat(refusal.suggestions()).contains(suggestion, "find " + words);
  }

  @Test
  void saysWhatWasSearchedWhereNothingIsLikeIt() {
    assertThat(refusal(Naming.of("status", "🦄")).sentence())
        .isEqualTo(
            "Nothing is called “🦄”. Codes, workstreams, themes, funding rounds, partnerships and"
                + " organisations were searched. Type find and a word of it to search everything.");
  }

  private static Refusal refusal(Naming asked) {
    return catchThrowableOfType(Refusal.class, () -> resolve(asked));
  }

  private static Subject resolve(String verb, String words) {
    return resolve(Naming.of(verb, words));
  }

  private static Subject resolve(Naming asked) {
    return database.read(
        session -> new Names(session, new Programmes(session).all().get(0)).resolve(asked));
  }
}
