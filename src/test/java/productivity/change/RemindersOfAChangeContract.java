package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.delivery.Address;
import productivity.delivery.Dispatcher;
import productivity.delivery.Found;
import productivity.delivery.Messenger;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.delivery.Noticeboard;
import productivity.delivery.Owed;
import productivity.delivery.OwedItem;
import productivity.delivery.Pace;
import productivity.delivery.Sending;
import productivity.delivery.Slot;

/**
 * What is to be brought up to date after a change is on disk with the change: here nobody hears of
 * it, as after a stop.
 */
abstract class RemindersOfAChangeContract {
  private static final String DELIVERABLE = "MOU1718-EP-11d";
  private static final String ITS_DEADLINE = "DL-073";
  private static final String ANOTHER = "DL-131";

  private Workroom room;
  private final List<String> changed = new ArrayList<>();

  /** Over a database that holds the sample and nothing else. */
  abstract Workroom sample();

  @BeforeEach
  void remind() {
    room = sample();
    Slot slot = new Slot(Operations.TODAY, LocalTime.of(9, 0));
    Noticeboard board = new Noticeboard(room.database);
    for (String code : List.of(ITS_DEADLINE, ANOTHER)) {
      OwedItem item = new OwedItem(code, slot, "lead:5");
      board.owe(Workroom.WORKSPACE, new Owed(NoticeKind.REMINDER, "C" + code, slot, List.of(item)));
    }
    turns();
  }

  @AfterEach
  void close() {
    room.close();
  }

  /** Of a process of its own, which has begun since. */
  private void turns() {
    Dispatcher dispatcher =
        new Dispatcher(room.database, room.clock, new Recorder(), new Pace(room.clock));
    room.clock.set(room.clock.instant().plus(Duration.ofSeconds(2)));
    dispatcher.dispatch();
  }

  @Test
  void aMovedDeadlineIsShownWhereItWasTold() {
    room.made(Workroom.ADMIN, Operations.move(Workroom.deadline(ANOTHER), 5));

    turns();

    assertThat(changed).containsExactly("C" + ANOTHER);
  }

  @Test
  void anUpdateOfADeliverableIsShownWithItsDeadline() {
    room.made(Workroom.ADMIN, Operations.complete(Workroom.deliverable(DELIVERABLE)));
    room.made(Workroom.ADMIN, new Operation.Undo(Optional.empty()));

    turns();
    turns();

    assertThat(changed).containsExactly("C" + ITS_DEADLINE);
  }

  /** Takes whatever it is given. */
  private final class Recorder implements Messenger {
    @Override
    public Duration timeout() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Sending send(Notice notice) {
      return new Sending.Sent(new Address(notice.recipient(), "1.1"));
    }

    @Override
    public Found find(Notice notice, Instant notBefore) {
      return new Found.Nowhere();
    }

    @Override
    public synchronized Sending change(Notice notice) {
      changed.add(notice.recipient());
      return send(notice);
    }

    @Override
    public boolean delete(Notice notice, Address address) {
      return true;
    }
  }
}
