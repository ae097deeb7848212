package productivity.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import productivity.deadline.DeadlineKind;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.programme.WorkstreamChannel;
import productivity.reminder.DigestPace;
import productivity.reminder.LeadTime;
import productivity.saving.Basis;
import productivity.saving.Frequency;
import productivity.saving.SavingType;
import productivity.status.Subject;
import productivity.value.DateSpan;
import productivity.value.Measure;
import productivity.value.MoneyRange;
import productivity.value.Period;

/** A change that somebody asks for, with everything resolved that its words named. */
public sealed interface Operation {
  Kind kind();

  /** How a deliverable is going: a rating, what was achieved, a note, or several of these. */
  record PostUpdate(
      Subject.Item deliverable, Optional<Judged> judged, List<Measure> achieved, String note)
      implements Operation {
    public PostUpdate {
      achieved = List.copyOf(achieved);
      note = Wording.text(note);
    }

    @Override
    public Kind kind() {
      return achieved.isEmpty() && note.isEmpty() ? Kind.RATE : Kind.POST_UPDATE;
    }
  }

  /** A deliverable is delivered, or what a deadline is the date of has happened. */
  record Complete(Subject.Item item, LocalDate on, Optional<String> note) implements Operation {
    public Complete {
      note = Wording.text(note);
    }

    @Override
    public Kind kind() {
      return Kind.COMPLETE;
    }
  }

  /** Another date for a deadline or for when a deliverable is due. The first date is kept. */
  record Move(Subject.Item item, DateSpan to, Optional<String> reason) implements Operation {
    public Move {
      reason = Wording.text(reason);
    }

    @Override
    public Kind kind() {
      return Kind.MOVE;
    }
  }

  /** What somebody else decided. */
  record Decide(Subject.Item deadline, String outcome, LocalDate on) implements Operation {
    public Decide {
      outcome = Wording.outcome(outcome);
    }

    @Override
    public Kind kind() {
      return Kind.DECIDE;
    }
  }

  record AddDeadline(
      Subject.Stream workstream, String title, DeadlineKind deadlineKind, DateSpan when)
      implements Operation {
    public AddDeadline {
      title = Wording.title(title);
    }

    @Override
    public Kind kind() {
      return Kind.ADD_DEADLINE;
    }
  }

  /** What kind of figure a saving is: never assumed, because totals never mix kinds. */
  record AddSaving(
      Subject.Stream workstream,
      String description,
      MoneyRange amount,
      Basis basis,
      Frequency frequency,
      SavingType type)
      implements Operation {
    public AddSaving {
      description = Wording.title(description);
    }

    @Override
    public Kind kind() {
      return Kind.ADD_SAVING;
    }
  }

  record AddDeliverable(
      Subject.Stream workstream,
      String title,
      String period,
      Optional<String> reference,
      Optional<LocalDate> due)
      implements Operation {
    public AddDeliverable {
      title = Wording.title(title);
    }

    @Override
    public Kind kind() {
      return Kind.ADD_DELIVERABLE;
    }
  }

  /** Who leads a workstream or stands in there, until a day or for good. */
  record Assign(
      Subject.Stream workstream, Capacity capacity, Person person, Optional<LocalDate> until)
      implements Operation {
    @Override
    public Kind kind() {
      return capacity == Capacity.LEAD ? Kind.ASSIGN_LEAD : Kind.ASSIGN_DEPUTY;
    }
  }

  /** Who stands in wherever the person who asks leads, until a day or for good. */
  record StandIn(Person person, Optional<LocalDate> until) implements Operation {
    @Override
    public Kind kind() {
      return Kind.ASSIGN_DEPUTY;
    }
  }

  /**
   * An update over one that was posted before: what was wrong in it does not stay beside what is
   * right.
   */
  record Correct(long change, PostUpdate update) implements Operation {
    @Override
    public Kind kind() {
      return update.kind();
    }
  }

  /** Other words for the note of an update, as long as it still has the words that it had. */
  record Reword(long change, String before, String after) implements Operation {
    public Reword {
      before = Wording.text(before);
      after = Wording.text(after);
    }

    @Override
    public Kind kind() {
      return Kind.POST_UPDATE;
    }
  }

  /** Takes back all that came of one message, newest first: all of it or nothing. */
  record Withdraw(List<Long> changes) implements Operation {
    public Withdraw {
      changes = List.copyOf(changes);
    }

    @Override
    public Kind kind() {
      return Kind.UNDO;
    }
  }

  /**
   * In which channel a workstream's changes are told, and how often; in the one that it has where
   * none is given.
   */
  record Tell(Subject.Stream workstream, Optional<String> channel, WorkstreamChannel.Pace pace)
      implements Operation {
    @Override
    public Kind kind() {
      return Kind.TELL;
    }
  }

  /** A channel is reminded of workstreams, and of those below them. */
  record Subscribe(String channel, List<Subject.Stream> workstreams) implements Operation {
    public Subscribe {
      workstreams = List.copyOf(workstreams);
    }

    @Override
    public Kind kind() {
      return Kind.REMIND;
    }
  }

  /** A channel is not reminded of these any more; of none, where none are named. */
  record Unsubscribe(String channel, List<Subject.Stream> workstreams) implements Operation {
    public Unsubscribe {
      workstreams = List.copyOf(workstreams);
    }

    @Override
    public Kind kind() {
      return Kind.REMIND;
    }
  }

  /**
   * How long ahead a channel is reminded of an item, or of everything that has no time of its own.
   */
  record RemindAhead(String channel, Optional<Subject.Item> item, LeadTime ahead)
      implements Operation {
    @Override
    public Kind kind() {
      return Kind.REMIND;
    }
  }

  /** A channel has no time of its own any more for an item, or for everything. */
  record RemindAsUsual(String channel, Optional<Subject.Item> item) implements Operation {
    @Override
    public Kind kind() {
      return Kind.REMIND;
    }
  }

  /** How often a channel has its digest. */
  record PaceDigest(String channel, DigestPace pace) implements Operation {
    @Override
    public Kind kind() {
      return Kind.REMIND;
    }
  }

  /** Days that are no working days, and why. */
  record CloseOffice(Period days, String reason) implements Operation {
    /** What its change is of, as if it were an item. */
    public static final String ITEM = "office";

    public CloseOffice {
      reason = Wording.text(reason);
    }

    @Override
    public Kind kind() {
      return Kind.OFFICE;
    }
  }

  /** Days that were closed are working days again. */
  record OpenOffice(Period days) implements Operation {
    @Override
    public Kind kind() {
      return Kind.OFFICE;
    }
  }

  /** Takes a change back; the newest of the person's own where no number is given. */
  record Undo(Optional<Long> number) implements Operation {
    @Override
    public Kind kind() {
      return Kind.UNDO;
    }
  }
}
