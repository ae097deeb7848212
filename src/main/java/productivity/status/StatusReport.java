package productivity.status;

import java.util.List;
import java.util.Map;
import productivity.deliverable.Deliverables.PeriodCount;
import productivity.deliverable.ItemName;
import productivity.deliverable.Judgement;
import productivity.deliverable.Lifecycle;
import productivity.deliverable.Measurement;
import productivity.programme.Conflict;
import productivity.saving.Total;
import productivity.value.Listing;
import productivity.value.Rating;
import productivity.value.When;

/**
 * Where a subject stands in a period, on a day. Without any promises in the period it says in which
 * periods there are some.
 */
public record StatusReport(
    Subject about,
    When when,
    Ratings ratings,
    Dates dates,
    Targets targets,
    Disagreements disagreements,
    Figures figures,
    List<PeriodCount> elsewhere) {
  public StatusReport {
    elsewhere = List.copyOf(elsewhere);
  }

  static StatusReport nothing(Subject about, When when, List<PeriodCount> elsewhere) {
    return new StatusReport(
        about,
        when,
        new Ratings(
            0, Map.of(), Map.of(), Listing.none(), Listing.none(), Listing.none(), Listing.none()),
        new Dates(Listing.none(), Listing.none(), Listing.none()),
        new Targets(Listing.none(), 0, 0, 0),
        new Disagreements(List.of(), Listing.none()),
        new Figures(Listing.none(), List.of()),
        elsewhere);
  }

  public boolean isEmpty() {
    return ratings.promises() == 0;
  }

  /** How the promises are rated and where they are in life; each is in one list at least. */
  public record Ratings(
      int promises,
      Map<Rating, Integer> counts,
      Map<Lifecycle, Integer> lifecycles,
      Listing<RatedItem> offTrack,
      Listing<RatedItem> stale,
      Listing<RatedItem> notStated,
      Listing<RatedItem> onTrack) {
    public Ratings {
      counts = Map.copyOf(counts);
      lifecycles = Map.copyOf(lifecycles);
    }

    public int count(Rating rating) {
      return counts.getOrDefault(rating, 0);
    }
  }

  /** The next dates from today on, and those that passed without anything known of them. */
  public record Dates(
      Listing<DeadlineLine> next, Listing<DeadlineLine> overdue, Listing<DeadlineLine> awaited) {}

  /** Items with the targets of theirs that were measured, the furthest behind first. */
  public record Targets(Listing<JudgedItem> judged, int reached, int measured, int all) {}

  /** One item's targets, each judged alone. */
  public record JudgedItem(ItemName name, List<Judgement> judgements) {
    public JudgedItem {
      judgements = List.copyOf(judgements);
    }
  }

  /** Parts rated worse than their whole, and what the sources say differently. */
  public record Disagreements(List<Contradiction> ratings, Listing<Conflict> conflicts) {
    public Disagreements {
      ratings = List.copyOf(ratings);
    }

    public boolean isEmpty() {
      return ratings.isEmpty() && conflicts.isEmpty();
    }
  }

  /** A whole that claims more than one of its parts. */
  public record Contradiction(RatedItem whole, RatedItem part) {}

  /** What was achieved without a target, and the totals of money saved or expected. */
  public record Figures(Listing<Achieved> achieved, List<Total> savings) {
    public Figures {
      savings = List.copyOf(savings);
    }
  }

  /** Something counted for an item. */
  public record Achieved(ItemName name, Measurement measurement) {}
}
