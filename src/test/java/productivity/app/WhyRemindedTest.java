package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;
import static productivity.app.Office.LEAD;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.playground.workspace.Person;

/** Whoever asks why they were told something hears of what was sent where they ask. */
class WhyRemindedTest {
  private static final String NOTHING = "I sent no reminder here";

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, new HurriedClock());
    office
        .slack()
        .workspace()
        .people()
        .put(Person.member(LEAD, "Lee Lead", "Leads", ZoneId.of("Europe/London")));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void tellsAPersonAloneWhatWasSentToThem() throws InterruptedException {
    office.type(ADMIN, "lead <@ULEAD|lead> one-public-estate");
    office.clock.set(Instant.parse("2018-01-08T09:00:20Z"));
    // Every change wakes what plans and sends.
    office.type(ADMIN, "lead <@ULEAD|lead> procurement");

    office.enter("D1");
    assertThat(awaited(LEAD, "remind why EP-14"))
        .contains("(EP-14,", "Rule: the first working day of each week, while the rating is past");
    assertThat(typed(LEAD, "remind why")).contains("(EP-14,", "It was sent on");
    assertThat(typed(ADMIN, "remind why EP-14")).contains(NOTHING);
    office.enter("C1");
    assertThat(typed(LEAD, "remind why EP-14")).contains(NOTHING);
    assertThat(typed(LEAD, "remind why")).contains(NOTHING);
  }

  private String awaited(String person, String text) throws InterruptedException {
    for (int tries = 0; tries < 1_000; tries++) {
      String told = typed(person, text);
      if (told.contains("It was sent")) {
        return told;
      }
      // A channel has one message a second, by the service's clock.
      office.clock.set(office.clock.instant().plusMillis(20));
      Thread.sleep(10);
    }
    throw new AssertionError("nothing was sent in ten seconds");
  }

  private String typed(String person, String text) {
    return office.type(person, text).text();
  }
}
