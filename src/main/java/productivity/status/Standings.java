package productivity.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.deliverable.Lifecycle;
import productivity.deliverable.RatingObservation;
import productivity.deliverable.Standing;
import productivity.value.Rating;

/**
 * How the items in question are rated, each once: a report's line about an item gives its rating to
 * that item and is not counted beside it.
 */
final class Standings {
  private final Map<String, Standing> byCode = new HashMap<>();
  private final Map<String, ItemRating> ratings = new HashMap<>();
  private final List<Standing> promises = new ArrayList<>();

  Standings(Collection<Standing> all) {
    all.forEach(standing -> byCode.put(standing.code(), standing));
    all.forEach(this::rate);
    all.stream().filter(this::isPromise).forEach(promises::add);
  }

  /** A newer rating counts; on the same day the item's own goes before a report line's. */
  private void rate(Standing standing) {
    if (standing.rating().isEmpty()) {
      return;
    }
    RatingObservation latest = standing.rating().get();
    ratings.merge(standing.code(), new ItemRating(latest, null), Standings::newer);
    if (standing.reportsOn() != null) {
      ratings.merge(
          standing.reportsOn(), new ItemRating(latest, standing.code()), Standings::newer);
    }
  }

  private static ItemRating newer(ItemRating one, ItemRating other) {
    if (one.observation().isNewerThan(other.observation())) {
      return one;
    }
    boolean otherIsNewer = other.observation().isNewerThan(one.observation());
    return otherIsNewer || other.reportedIn() == null ? other : one;
  }

  private boolean isPromise(Standing standing) {
    boolean repeated = standing.reportsOn() != null && isAsked(standing.reportsOn());
    boolean promised =
        standing
            .status()
            .map(status -> status != Lifecycle.NOT_A_DELIVERABLE && status != Lifecycle.CANCELLED)
            .orElse(true);
    return standing.asked() && !repeated && promised;
  }

  private boolean isAsked(String code) {
    Standing standing = byCode.get(code);
    return standing != null && standing.asked();
  }

  /** What counts as a promise of its own, by code. */
  List<Standing> promises() {
    return promises;
  }

  Standing get(String code) {
    return find(code).orElseThrow();
  }

  Optional<Standing> find(@Nullable String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
  }

  Stream<Standing> partsOf(String code) {
    return byCode.values().stream().filter(each -> code.equals(each.parent())).sorted(BY_CODE);
  }

  Standing parent(Standing part) {
    return Objects.requireNonNull(byCode.get(part.parent()));
  }

  Optional<ItemRating> rating(String code) {
    return Optional.ofNullable(ratings.get(code));
  }

  Rating word(Standing standing) {
    return rating(standing.code()).map(ItemRating::rating).orElse(Rating.NOT_STATED);
  }

  boolean isStale(Standing standing, LocalDate today) {
    return rating(standing.code()).map(rating -> rating.observation().isStale(today)).orElse(false);
  }

  /** Codes of parts that are rated worse than the item that they are part of. */
  List<Standing> worseThanParent() {
    return byCode.values().stream().filter(this::isWorseThanParent).sorted(BY_CODE).toList();
  }

  private static final Comparator<Standing> BY_CODE = Comparator.comparing(Standing::code);

  private boolean isWorseThanParent(Standing part) {
    Standing parent = part.parent() == null ? null : byCode.get(part.parent());
    return parent != null
        && (part.asked() || parent.asked())
        && word(parent).isBetterThan(word(part));
  }
}
