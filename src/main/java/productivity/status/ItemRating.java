package productivity.status;

import org.jspecify.annotations.Nullable;
import productivity.deliverable.RatingObservation;
import productivity.value.Rating;

/** An item's rating, and the report line in which it stands where it is not the item's own. */
public record ItemRating(RatingObservation observation, @Nullable String reportedIn) {
  public Rating rating() {
    return observation.rating();
  }
}
