package productivity.slack.modal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import productivity.deliverable.RatingObservation;
import productivity.status.UpdateDraft;
import productivity.value.Coded;
import productivity.value.Rating;

/** What stands in the fields of an update. */
record Entered(Optional<Rating> rating, String figures, String note, Recovery recovery) {
  static final String ITEM = "update-item";
  static final String RATING = "update-rating";
  static final String FIGURES = "update-figures";
  static final String NOTE = "update-note";
  static final String REASON = "update-reason";
  static final String PATH_BACK = "update-path-back";
  static final String REVIEW = "update-review";

  private static final Set<Rating> IN_TROUBLE = Set.of(Rating.RED, Rating.AMBER);

  /** What is asked of an item that is at risk or off track. */
  record Recovery(String reason, String pathBack, Optional<LocalDate> reviewBy) {
    static final Recovery NONE = new Recovery("", "", Optional.empty());
  }

  static final Entered NOTHING = new Entered(Optional.empty(), "", "", Recovery.NONE);

  static Entered read(FilledIn filled) {
    return new Entered(
        filled.option(RATING).flatMap(code -> Coded.find(Rating.class, code)),
        filled.text(FIGURES),
        filled.text(NOTE),
        new Recovery(filled.text(REASON), filled.text(PATH_BACK), filled.day(REVIEW)));
  }

  /** How it was said last. */
  static Entered of(UpdateDraft draft) {
    Optional<RatingObservation> last =
        draft.rating().filter(rated -> rated.rating() != Rating.NOT_STATED);
    return new Entered(
        last.map(RatingObservation::rating),
        draft.achieved(),
        draft.note(),
        last.map(
                rated ->
                    new Recovery(
                        text(rated.reason()),
                        text(rated.pathBack()),
                        Optional.ofNullable(rated.reviewBy())))
            .orElse(Recovery.NONE));
  }

  Entered ratingAlone() {
    return new Entered(rating, "", "", recovery);
  }

  Entered withNote(String other) {
    return new Entered(rating, figures, other, recovery);
  }

  boolean isInTrouble() {
    return rating.filter(IN_TROUBLE::contains).isPresent();
  }

  /** Another item's last words, save where something else than the first item's was typed. */
  Entered movedFrom(Entered before, Entered to) {
    return new Entered(
        rating.equals(before.rating) ? to.rating : rating,
        figures.equals(before.figures) ? to.figures : figures,
        note.equals(before.note) ? to.note : note,
        recovery.equals(before.recovery) ? to.recovery : recovery);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
