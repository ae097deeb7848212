package productivity.slack.modal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import productivity.change.Operation;
import productivity.value.Coded;
import productivity.value.DateSpan;

/** What stands in the fields of a form about a date. */
record Dating(What what, Announced announced, Moved moved) {
  static final String WHAT = "date-what";
  static final String OUTCOME = "date-outcome";
  static final String ANNOUNCED = "date-announced";
  static final String TO = "date-to";
  static final String REASON = "date-reason";

  /** What became of the date. */
  enum What implements Coded {
    ANNOUNCED,
    MOVED
  }

  /** What somebody else decided, and when they said so. */
  record Announced(String outcome, Optional<LocalDate> on) {}

  /** The new date, and why. */
  record Moved(Optional<LocalDate> to, String reason) {}

  /** Nothing filled in yet: most outcomes are recorded on the day. */
  static Dating begun(What what, LocalDate today) {
    return new Dating(what, new Announced("", Optional.of(today)), new Moved(Optional.empty(), ""));
  }

  /** A field that the form did not show is as it is in the beginning. */
  static Dating read(FilledIn filled, What usual, LocalDate today) {
    What what = filled.option(WHAT).flatMap(code -> Coded.find(What.class, code)).orElse(usual);
    Optional<LocalDate> on =
        filled.block(ANNOUNCED).isPresent() ? filled.day(ANNOUNCED) : Optional.of(today);
    return new Dating(
        what,
        new Announced(filled.text(OUTCOME), on),
        new Moved(filled.day(TO), filled.text(REASON)));
  }

  /**
   * A sentence for each field that must be put right; empty where all is well.
   *
   * @param seen the item's newest change that the person knew of
   */
  Map<String, String> faults(Dated dated, long seen) {
    Map<String, String> faults = new TreeMap<>();
    if (what == What.ANNOUNCED) {
      announced(dated, faults);
    } else {
      moved(dated, seen, faults);
    }
    return faults;
  }

  private void announced(Dated dated, Map<String, String> faults) {
    if (announced.outcome().isBlank()) {
      faults.put(OUTCOME, "Say what was decided.");
    }
    if (announced.on().isEmpty()) {
      faults.put(ANNOUNCED, "Choose the day on which it was announced.");
    } else if (announced.on().get().isAfter(dated.today())) {
      faults.put(ANNOUNCED, "This day is still to come. Choose today or an earlier day.");
    }
  }

  private void moved(Dated dated, long seen, Map<String, String> faults) {
    if (moved.to().isEmpty()) {
      faults.put(TO, "Choose the new date.");
    } else if (moved.to().get().isBefore(dated.today())) {
      faults.put(TO, "This day has passed. Choose one from today on.");
    } else if (dated.newest() == seen && isThere(dated, moved.to().get())) {
      faults.put(TO, "That is the date it has now. Choose another.");
    }
    if (moved.reason().isBlank()) {
      faults.put(REASON, "Say why the date moves.");
    }
  }

  private static boolean isThere(Dated dated, LocalDate day) {
    return DateSpan.ofDay(day).toString().equals(dated.when().toString());
  }

  /** Only after no faults were found. */
  Operation operation(Dated dated) {
    return what == What.ANNOUNCED
        ? new Operation.Decide(
            dated.item(), announced.outcome().strip(), announced.on().orElseThrow())
        : new Operation.Move(
            dated.item(),
            DateSpan.ofDay(moved.to().orElseThrow()),
            Optional.of(moved.reason().strip()));
  }
}
