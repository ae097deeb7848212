package productivity.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Measurement;
import productivity.deliverable.RatingObservation;
import productivity.progress.KeptIn;
import productivity.progress.Snapshot;
import productivity.progress.StandingRows.Standing;
import productivity.value.AsAt;
import productivity.value.Coded;
import productivity.value.Money;
import productivity.value.Rating;

/** One update as its rows stand: what it says of the rating, what was achieved, and its note. */
record PostedUpdate(List<Standing> rows) {
  UpdateDraft draft(Deliverable deliverable, long newestChange) {
    return new UpdateDraft(
        deliverable,
        in(KeptIn.RATING).map(PostedUpdate::rating).findFirst(),
        in(KeptIn.MEASUREMENT).map(PostedUpdate::figure).filter(any -> !any.isEmpty()).toList(),
        in(KeptIn.PROGRESS_UPDATE).map(row -> text(row, "note")).findFirst().orElse(""),
        newestChange);
  }

  private Stream<Snapshot> in(KeptIn table) {
    return rows.stream().filter(row -> row.table() == table).map(Standing::row);
  }

  private static RatingObservation rating(Snapshot row) {
    String review = row.get("review_by");
    return new RatingObservation(
        text(row, "deliverable"),
        Coded.of(Rating.class, text(row, "rating")),
        new AsAt(text(row, "as_at")),
        review == null ? null : LocalDate.parse(review),
        row.get("reason"),
        row.get("path_back"),
        null);
  }

  private static String figure(Snapshot row) {
    Measurement.Figure achieved =
        new Measurement.Figure(
            number(row.get("quantity")),
            number(row.get("quantity_max")),
            row.get("unit"),
            money(row.get("amount")),
            money(row.get("amount_max")));
    return new Measurement(
            text(row, "deliverable"),
            Optional.empty(),
            achieved,
            row.get("wording"),
            new AsAt(text(row, "as_at")),
            null)
        .figure();
  }

  private static String text(Snapshot row, String column) {
    return Objects.requireNonNullElse(row.get(column), "");
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static @Nullable Money money(@Nullable String pence) {
    return pence == null ? null : new Money(Long.parseLong(pence));
  }
}
