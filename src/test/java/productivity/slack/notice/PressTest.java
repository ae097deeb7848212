package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import productivity.delivery.Address;
import productivity.programme.Person;
import productivity.slack.message.ReminderButtons;
import productivity.slack.modal.Asker;

/** When two presses are one wish. */
class PressTest {
  @Test
  void pressedTwiceBeforeAnythingBecameOfItIsOneWish() {
    assertThat(wish(press("UKIM", "1.1"), 7)).isEqualTo(wish(press("UKIM", "1.1"), 7));
  }

  @Test
  void afterAChangeBySomebodyElseAndOnAnotherMessageItIsAnother() {
    assertThat(wish(press("UKIM", "1.1"), 7))
        .isNotEqualTo(wish(press("UKIM", "1.1"), 8))
        .isNotEqualTo(wish(press("USAM", "1.1"), 7))
        .isNotEqualTo(wish(press("UKIM", "2.1"), 7));
  }

  private static Optional<String> wish(Press press, long newest) {
    return press.saying("done DL-044", newest).delivery();
  }

  /** Each has a trigger of its own. */
  private static Press press(String person, String ts) {
    return new Press(
        new Asker("T1", new Person(person, "Kim")),
        ReminderButtons.DONE,
        "DL-044",
        new Address("C1", ts),
        String.valueOf(System.nanoTime()));
  }
}
