package productivity.status;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deliverable.Deliverable;
import productivity.deliverable.ItemName;
import productivity.deliverable.Judgement;
import productivity.deliverable.Measurement;
import productivity.deliverable.RatingObservation;
import productivity.deliverable.Target;
import productivity.programme.Conflict;
import productivity.programme.Entry;
import productivity.programme.Workstream;
import productivity.progress.Update;
import productivity.value.Listing;

/** One item whole: everything that is recorded under a code, with what contradicts it. */
public sealed interface ItemReport {
  /** A promise with its targets, ratings, dates, updates and parts. */
  record OfDeliverable(
      Deliverable item,
      RatedItem rated,
      Achievements achievements,
      List<RatingObservation> history,
      List<DeadlineLine> deadlines,
      List<Update> updates,
      Relatives relatives,
      List<Conflict> conflicts)
      implements ItemReport {
    public OfDeliverable {
      history = List.copyOf(history);
      deadlines = List.copyOf(deadlines);
      updates = List.copyOf(updates);
      conflicts = List.copyOf(conflicts);
    }
  }

  /** All targets, those of them that were measured, and everything that was ever achieved. */
  record Achievements(
      List<Target> targets, List<Judgement> judgements, List<Measurement> measurements) {
    public Achievements {
      targets = List.copyOf(targets);
      judgements = List.copyOf(judgements);
      measurements = List.copyOf(measurements);
    }
  }

  /** What it is part of, its own parts, what it reports on, and what reports on it. */
  record Relatives(
      @Nullable RatedItem whole,
      List<RatedItem> parts,
      Optional<ItemName> reportsOn,
      List<Deliverable> reportLines) {
    public Relatives {
      parts = List.copyOf(parts);
      reportLines = List.copyOf(reportLines);
    }
  }

  /** A date, with the deliverable that it is the date of. */
  record OfDeadline(
      DeadlineLine line,
      Deadline deadline,
      Optional<ItemName> deliverable,
      List<Conflict> conflicts)
      implements ItemReport {
    public OfDeadline {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** A note on how things go, with the deliverable that it is about, if one. */
  record OfUpdate(Update update, Optional<ItemName> deliverable, List<Conflict> conflicts)
      implements ItemReport {
    public OfUpdate {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * A workstream with those above and below it, its promises of all periods, dates and latest
   * updates.
   */
  record OfWorkstream(
      Workstream workstream,
      Optional<Workstream> above,
      List<Workstream> below,
      Listing<RatedItem> promises,
      Listing<DeadlineLine> deadlines,
      List<Update> updates)
      implements ItemReport {
    public OfWorkstream {
      below = List.copyOf(below);
      updates = List.copyOf(updates);
    }
  }

  /** A figure, meeting, decision or source. */
  record OfEntry(ItemKind kind, Entry entry, List<Conflict> conflicts) implements ItemReport {
    public OfEntry {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Values that cannot all be true. */
  record OfConflict(Conflict conflict) implements ItemReport {}

  /** A savings figure, as the answer about savings shows it. */
  record OfSaving(SavingsReport report) implements ItemReport {}

  /** A funding round, partnership or council, as the answer about grants shows it. */
  record OfGrant(GrantReport report) implements ItemReport {}
}
