package productivity.slack.modal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import productivity.change.Judged;
import productivity.change.Operation;
import productivity.status.UpdateDraft;
import productivity.value.Measure;
import productivity.value.phrase.MeasurePhrases;

/** An update as it was sent in: what is wrong with it, by field, or what it comes to. */
record Checked(Origin origin, Entered entered, Known known) {
  /** What is known of the chosen item: how it stands, and in which units it is counted. */
  record Known(Optional<UpdateDraft> draft, Set<String> units, LocalDate today) {}

  Optional<UpdateDraft> draft() {
    return known.draft();
  }

  /** A sentence for each field that must be put right; empty where all is well. */
  Map<String, String> faults() {
    Map<String, String> faults = new TreeMap<>();
    if (draft().isEmpty()) {
      faults.put(Entered.ITEM, "Choose the item that this is about.");
    }
    if (entered.isInTrouble()) {
      recovery(faults);
    }
    if (!isAsBefore() && !entered.figures().isBlank() && !figures().rest().isBlank()) {
      faults.put(
          Entered.FIGURES,
          "This was not understood from “%s” on. Write figures with commas between them: 15 councils, £26.8m."
              .formatted(figures().rest()));
    }
    if (faults.isEmpty() && isEmpty()) {
      faults.put(
          Entered.NOTE, "There is nothing new to save. Choose a rating, or say how it is going.");
    }
    return faults;
  }

  private void recovery(Map<String, String> faults) {
    Entered.Recovery recovery = entered.recovery();
    String rating = entered.rating().orElseThrow().word();
    if (recovery.reason().isBlank()) {
      faults.put(Entered.REASON, "Say why it is %s.".formatted(rating));
    }
    if (recovery.pathBack().isBlank()) {
      faults.put(Entered.PATH_BACK, "Say how it is to come back to Green.");
    }
    if (recovery.reviewBy().isEmpty()) {
      faults.put(Entered.REVIEW, "Say when to look at it again.");
    } else if (recovery.reviewBy().get().isBefore(known.today())) {
      faults.put(Entered.REVIEW, "This day has passed. Choose one from today on.");
    }
  }

  /** Only after no faults were found. */
  Operation operation() {
    Operation.PostUpdate update =
        new Operation.PostUpdate(draft().orElseThrow().item(), judged(), achieved(), note());
    return origin.corrects().isPresent()
        ? new Operation.Correct(origin.corrects().get(), update)
        : update;
  }

  private boolean isEmpty() {
    return entered.rating().isEmpty() && achieved().isEmpty() && note().isBlank();
  }

  private Optional<Judged> judged() {
    Entered.Recovery recovery = entered.recovery();
    return entered
        .rating()
        .map(
            rating ->
                entered.isInTrouble()
                    ? new Judged(
                        rating,
                        Optional.of(recovery.reason().strip()),
                        Optional.of(recovery.pathBack().strip()),
                        recovery.reviewBy())
                    : Judged.as(rating, Optional.empty()));
  }

  /** What was said before and stands in the form unchanged is not said again. */
  private List<Measure> achieved() {
    return isAsBefore() ? List.of() : figures().measures();
  }

  /** A report may word its figures in ways that nobody types. */
  private boolean isAsBefore() {
    return !isOwn()
        && draft().filter(last -> last.achieved().equals(entered.figures())).isPresent();
  }

  /** Nothing stood in the form of what was said before; all of it is meant. */
  private boolean isOwn() {
    return origin.corrects().isPresent() || origin.source().isPresent();
  }

  private String note() {
    boolean old =
        draft().filter(last -> last.note().strip().equals(entered.note().strip())).isPresent();
    return old && !isOwn() ? "" : entered.note().strip();
  }

  private MeasurePhrases.Read figures() {
    return MeasurePhrases.read(entered.figures().strip(), known.units());
  }
}
