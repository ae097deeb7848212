package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.playground.workspace.Person;
import productivity.store.Database;

/** Who is written to by direct message, as Slack gets it. */
class LeaveTest {
  private static final String DEPUTY = "U0BEN";

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened by each test, with settings of its own
  private Office office;

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatGoesToTheLeadGoesToTheDeputyUntilTheirLastDay() throws InterruptedException {
    open(Map.of());
    office.type(Office.ADMIN, "remind here digital");
    office.type(Office.ADMIN, "digest off");
    office.type(Office.ADMIN, "remind 3 days");
    office.type(Office.ADMIN, "add deadline Beta opens on 9 November 2017 in digital");
    office.type(Office.ADMIN, "add deadline Gamma opens on 8 December 2017 in digital");
    office.type(Office.ADMIN, "add deadline Delta opens on 14 December 2017 in digital");
    String added = office.type(Office.ADMIN, "add deliverable A map in digital for 2017-18").text();
    String code = added.replaceAll("(?s).*?(\\S+): A map.*", "$1");
    office.type(Office.ADMIN, "rate " + code + " red because nobody draws it");
    reviewBy("2017-11-03");
    office.type(Office.LEAD, "deputy <@U0BEN|ben> digital until 5 December 2017");

    at("2017-11-06T09:00:20Z");
    assertThat(to(DEPUTY).with("A map")).contains("A rating to look at again", owner(DEPUTY));
    assertThat(to("C1").with("Beta opens")).contains(owner(DEPUTY)).doesNotContain("ULEAD");
    at("2017-12-05T09:00:20Z");
    assertThat(to("C1").with("Gamma opens")).contains(owner(DEPUTY)).doesNotContain("ULEAD");
    to(DEPUTY).with("This reminder is late.");
    assertThat(to(Office.LEAD).all()).isEmpty();
    List<String> deputys = to(DEPUTY).all();

    at("2017-12-11T09:00:20Z");
    assertThat(to(Office.LEAD).with("A map"))
        .contains("A rating to look at again", owner(Office.LEAD));
    assertThat(to("C1").with("Delta opens")).contains(owner(Office.LEAD)).doesNotContain(DEPUTY);
    assertThat(to(DEPUTY).all()).isEqualTo(deputys);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2017-11-09, 2017-11-10",
    "2, 2017-11-10, 2017-11-13",
    "10, 2017-11-22, 2017-11-23"
  })
  void administratorsHearOfWhatIsOverdueAfterTheDaysThatAreSet(
      String days, String before, String then) throws InterruptedException {
    open(Map.of("PRODUCTIVITY_ESCALATION_DAYS", days));
    office.type(Office.ADMIN, "remind here digital");
    office.type(Office.ADMIN, "add deadline Beta opens on 9 November 2017 in digital");

    at(before + "T09:00:20Z");
    to("C1").with("Beta opens");
    assertThat(to(Office.ADMIN).all()).isEmpty();

    at(then + "T09:00:20Z");
    assertThat(to(Office.ADMIN).with("Beta opens"))
        .contains("You are told because you administer the programme.");
  }

  private void open(Map<String, String> settings) {
    office = new Office(folder, new HurriedClock(), settings);
    for (String person : List.of(Office.ADMIN, Office.LEAD, DEPUTY)) {
      office
          .slack()
          .workspace()
          .people()
          .put(Person.member(person, Office.name(person), "", ZoneId.of("Europe/London")));
    }
    office.type(Office.ADMIN, "lead <@ULEAD|lead> digital");
  }

  /** Every change wakes what plans and sends. */
  private void at(String moment) {
    office.clock.set(Instant.parse(moment));
    office.type(Office.ADMIN, "add deadline Nothing on 1 December 2030 in gdpr");
  }

  private Posted to(String recipient) {
    return new Posted(office, recipient);
  }

  private static String owner(String person) {
    return "{\"type\":\"user\",\"user_id\":\"%s\"}".formatted(person);
  }

  /** The form asks for it; typed ratings have none. */
  private void reviewBy(String day) {
    try (Database database = Database.open(office.url())) {
      database.write(
          session -> {
            int rows =
                session
                    .handle()
                    .execute(
                        "UPDATE rating SET review_by = ? WHERE rating = 'red' AND as_at ="
                            + " '2017-11-01'",
                        day);
            assertThat(rows).isPositive();
            return rows;
          });
    }
  }
}
