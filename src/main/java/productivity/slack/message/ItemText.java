package productivity.slack.message;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import productivity.deliverable.ItemName;
import productivity.deliverable.Judgement;
import productivity.deliverable.Judgement.Verdict;
import productivity.deliverable.Measurement;
import productivity.deliverable.RatingObservation;
import productivity.status.ItemRating;
import productivity.status.RatedItem;
import productivity.value.Code;
import productivity.value.Days;
import productivity.value.Rating;

/** Deliverables, their ratings and their targets in words. */
final class ItemText {
  private static final String TOWARDS = "contributing towards";

  private ItemText() {}

  static RichText name(ItemName name) {
    return RichText.ofBold(name.shown()).plain(" " + name.title());
  }

  /** {@code ⚠️ Amber, as at 30 September 2017, reported in AX-2}; {@code ⬜ Not stated}. */
  static String rating(RatedItem item) {
    return item.rating().map(ItemText::rating).orElse(Rating.NOT_STATED.label());
  }

  static String rating(ItemRating rating) {
    String reported =
        rating.reportedIn() == null
            ? ""
            : ", reported in " + new Code(rating.reportedIn()).display();
    return rating(rating.observation()) + reported;
  }

  static String rating(RatingObservation observation) {
    return observation.rating().label() + ", as at " + observation.asAt();
  }

  /** When a rating should have been looked at again. */
  static String staleSince(RatingObservation observation) {
    return observation.reviewBy() == null
        ? "more than 3 months old"
        : "review was due by " + Days.day(observation.reviewBy());
  }

  /** Each target by itself: {@code 15 of at least 25 councils (60%); £26.8 million …}. */
  static String judgements(List<Judgement> judgements) {
    return judgements.stream().map(ItemText::judgement).collect(Collectors.joining("; "));
  }

  static String judgement(Judgement judgement) {
    Measurement measured = judgement.measurement();
    String wording = Objects.requireNonNullElse(measured.remark(), "");
    String share =
        judgement.percent().isPresent() ? " (" + judgement.percent().getAsInt() + "%)" : "";
    String beyond = judgement.verdict() == Verdict.ABOVE_LIMIT ? ", above the limit" : "";
    if (wording.startsWith(TOWARDS)) {
      return measured.withoutUnit() + " " + TOWARDS + " " + judgement.target() + share + beyond;
    }
    String worded = wording.isEmpty() ? "" : ", " + wording;
    String figure = measured.withoutUnit();
    return figure + " of " + judgement.target() + share + beyond + counted(judgement) + worded;
  }

  /** What was counted, where the source words it unlike the target. */
  private static String counted(Judgement judgement) {
    String unit = judgement.measurement().unit();
    boolean alike = unit == null || unit.equals(judgement.target().unit());
    return alike ? "" : ", stated as “" + unit + "”";
  }

  /** {@code £643 million, cumulative since 2012, as at 30 September 2017}. */
  static String measured(Measurement measured) {
    String figure = measured.figure();
    String wording = part(figure.isEmpty() ? "" : ", ", measured.remark());
    return figure + wording + ", as at " + measured.asAt();
  }

  static String part(String before, @Nullable String text) {
    return part(before, text, "");
  }

  static String part(String before, @Nullable String text, String after) {
    return text == null || text.isEmpty() ? "" : before + text + after;
  }
}
