package productivity.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.deliverable.Deliverable;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.progress.FollowedMessages;
import productivity.progress.FollowedMessages.Followed;
import productivity.status.Subject;
import productivity.store.Database;
import productivity.store.Session;
import productivity.value.Refusal;

/**
 * Makes changes: each in one transaction, once however often it is delivered, and only where the
 * person may. Safe for use by many threads.
 */
public final class Changes {
  private static final Logger log = LoggerFactory.getLogger(Changes.class);

  /** Kinds that set a thing to what is said, however often. */
  private static final Set<Kind> SETTINGS = EnumSet.of(Kind.TELL, Kind.REMIND, Kind.OFFICE);

  private final Database database;
  private final Clock clock;
  private final FirstAdministrators administrators;
  private final List<Afterwards> afterwards = new CopyOnWriteArrayList<>();

  public Changes(Database database, Clock clock) {
    this(database, clock, new FirstAdministrators(database, List.of()));
  }

  public Changes(Database database, Clock clock, FirstAdministrators administrators) {
    this.database = database;
    this.clock = clock;
    this.administrators = administrators;
  }

  /** What follows a change that was made. */
  public interface Afterwards {
    /** The change is on disk; called on the thread that made it, so this must hand on at once. */
    void made(String workspace, Change change);
  }

  /** From now on this is told of every new change, once. */
  public void tell(Afterwards next) {
    afterwards.add(next);
  }

  /**
   * It is on disk when this returns {@link Outcome.Made}; with any other outcome nothing changed.
   *
   * @throws Refusal where the person may not, or the change makes no sense
   */
  public Outcome make(Request request, Operation operation) {
    return make(request, operation, Optional.empty());
  }

  /** The same of a message, which the change follows from then on: kept together or not at all. */
  public Outcome make(Request request, Operation operation, Optional<FromMessage> message) {
    administrators.appoint(request.workspace());
    try {
      Saved saved =
          database.write(
              session -> {
                Scene scene = scene(session, request);
                Outcome outcome = followed(scene, make(scene, operation), operation, message);
                return new Saved(outcome, scene.log().appended());
              });
      saved.changes().forEach(change -> tell(request.workspace(), change));
      return saved.outcome();
    } catch (Doubt doubt) {
      return doubt.outcome();
    }
  }

  /** What a request came to, with the steps on the way there. */
  private record Saved(Outcome outcome, List<Change> changes) {}

  /**
   * Why this person may not update that deliverable; nothing where they may. Asked so that nobody
   * fills in a form in vain; whether they may is asked again when the change is made.
   */
  public Optional<Refusal> objection(Request request, Subject.Item deliverable) {
    return objection(
        request,
        scene -> {
          Deliverable found = Found.deliverable(scene, deliverable);
          scene.require(Kind.POST_UPDATE, Optional.of(found.workstream()));
        });
  }

  /** Why this person may not make such a change to that item; nothing where they may. */
  public Optional<Refusal> objection(Request request, Kind kind, Subject.Item item) {
    return objection(
        request, scene -> scene.require(kind, Optional.of(Found.workstream(scene, item))));
  }

  /** Why this person may not say when a channel is told of changes; nothing where they may. */
  public Optional<Refusal> objectionToTelling(Request request, String channel) {
    return objection(request, scene -> new Telling(scene).requireAnyOf(channel));
  }

  private Optional<Refusal> objection(Request request, Consumer<Scene> demand) {
    administrators.appoint(request.workspace());
    try {
      return database.read(
          session -> {
            demand.accept(scene(session, request));
            return Optional.empty();
          });
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  /** It is saved whatever becomes of telling it. */
  private void tell(String workspace, Change change) {
    for (Afterwards each : afterwards) {
      try {
        each.made(workspace, change);
      } catch (RuntimeException failure) {
        log.error("Change {} is saved but was not told", change.number(), failure);
      }
    }
  }

  private Scene scene(Session session, Request request) {
    Programmes programmes = new Programmes(session);
    Programme programme =
        programmes.ofWorkspace(request.workspace()).orElseThrow(Changes::noProgramme);
    LocalDate today = LocalDate.now(clock.withZone(programme.zone()));
    ChangeLog log = new ChangeLog(session, programme, clock);
    return new Scene(session, programme, today, log, request);
  }

  /** Doubts come after the change is made, because only then it is known what it comes to. */
  private static Outcome make(Scene scene, Operation operation) {
    Request request = scene.request();
    Optional<Change> delivered = request.delivery().flatMap(scene.log()::madeBy);
    if (delivered.isPresent()) {
      return new Outcome.Made(delivered.get(), true);
    }
    Change change = perform(scene, operation);
    if (!request.sure()) {
      Doubts doubts = new Doubts(scene.log(), change);
      request.basedOn().ifPresent(doubts::requireNothingSince);
      // Setting a thing back to what it was is no slip of the finger.
      if (!SETTINGS.contains(operation.kind())) {
        doubts.requireNotTheSameAgain();
      }
    }
    for (Change step : scene.log().appended()) {
      scene.keepToBeTold(step);
      scene.keepRemindersTrue(step);
    }
    scene.moveWhatWaits(change);
    return new Outcome.Made(change, false);
  }

  private static Outcome followed(
      Scene scene, Outcome outcome, Operation operation, Optional<FromMessage> message) {
    if (outcome instanceof Outcome.Made made && !made.before()) {
      long number = made.change().number();
      FollowedMessages messages = new FollowedMessages(scene.session(), scene.programme());
      message.ifPresent(from -> messages.add(from.message(), new Followed(number, from.words())));
      if (operation instanceof Operation.Correct correct) {
        messages.goOn(correct.change(), number);
      }
    }
    return outcome;
  }

  private static Change perform(Scene scene, Operation operation) {
    if (operation instanceof Operation.PostUpdate update) {
      return new PostingUpdate(scene).make(update);
    }
    if (operation instanceof Operation.Complete done) {
      return new Completing(scene).complete(done);
    }
    if (operation instanceof Operation.Move moved) {
      return new Moving(scene).make(moved);
    }
    if (operation instanceof Operation.Decide decided) {
      return new Completing(scene).decide(decided);
    }
    if (operation instanceof Operation.Assign assigned) {
      return new Assigning(scene).assign(assigned);
    }
    if (operation instanceof Operation.StandIn standIn) {
      return new Assigning(scene).standIn(standIn);
    }
    if (operation instanceof Operation.Undo undo) {
      return new TakingBack(scene).undo(undo);
    }
    if (operation instanceof Operation.Tell tell) {
      return new Telling(scene).make(tell);
    }
    Optional<Change> setting = set(scene, operation);
    if (setting.isPresent()) {
      return setting.get();
    }
    return operation instanceof Operation.Correct
            || operation instanceof Operation.Reword
            || operation instanceof Operation.Withdraw
        ? again(scene, operation)
        : add(new Adding(scene), operation);
  }

  /** When and of what channels are reminded; nothing for all else. */
  private static Optional<Change> set(Scene scene, Operation operation) {
    if (operation instanceof Operation.Subscribe asked) {
      return Optional.of(new Subscribing(scene).subscribe(asked));
    }
    if (operation instanceof Operation.Unsubscribe asked) {
      return Optional.of(new Unsubscribing(scene).unsubscribe(asked));
    }
    if (operation instanceof Operation.RemindAhead asked) {
      return Optional.of(new Reminding(scene).ahead(asked));
    }
    if (operation instanceof Operation.RemindAsUsual asked) {
      return Optional.of(new Reminding(scene).asUsual(asked));
    }
    if (operation instanceof Operation.PaceDigest asked) {
      return Optional.of(new Subscribing(scene).digest(asked));
    }
    if (operation instanceof Operation.CloseOffice asked) {
      Office office = new Office(scene);
      return Optional.of(office.rearranging(() -> office.close(asked)));
    }
    if (operation instanceof Operation.OpenOffice asked) {
      Office office = new Office(scene);
      return Optional.of(office.rearranging(() -> office.open(asked)));
    }
    return Optional.empty();
  }

  /** What comes of an earlier change. */
  private static Change again(Scene scene, Operation operation) {
    if (operation instanceof Operation.Correct correct) {
      return new Correcting(scene).make(correct);
    }
    return operation instanceof Operation.Reword reword
        ? new Rewording(scene).make(reword)
        : new TakingBack(scene).withdraw((Operation.Withdraw) operation);
  }

  private static Change add(Adding adding, Operation operation) {
    if (operation instanceof Operation.AddDeadline deadline) {
      return adding.deadline(deadline);
    }
    if (operation instanceof Operation.AddSaving saving) {
      return adding.saving(saving);
    }
    return adding.deliverable((Operation.AddDeliverable) operation);
  }

  private static Refusal noProgramme() {
    return new Refusal(Refusal.Code.NOT_FOUND, "There is no programme here yet.");
  }
}
