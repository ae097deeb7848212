package productivity.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadlines;
import productivity.delivery.StaleNotices;
import productivity.programme.Programme;
import productivity.programme.WorkstreamChannel;
import productivity.programme.WorkstreamChannels;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.progress.Edit;
import productivity.progress.UntoldChanges;
import productivity.store.Session;

/** One request within its transaction: the programme, its own day, and who asks. */
record Scene(
    Session session, Programme programme, LocalDate today, ChangeLog log, Request request) {
  Edit edit() {
    return new Edit(session, programme, log);
  }

  /** For a step on the way to the change that was asked for: it is not what was delivered. */
  Scene between() {
    Request step =
        new Request(
            request.workspace(),
            request.person(),
            request.origin(),
            Optional.empty(),
            request.basedOn(),
            request.sure());
    return new Scene(session, programme, today, log, step);
  }

  /** Refuses where this person may not. */
  void require(Kind kind, Optional<String> workstream) {
    new Rights(session, programme, today).require(request.person(), kind, workstream);
  }

  Act act(Kind kind, Act.Item item, String said, Optional<String> reason) {
    return new Act(
        request.person(), request.origin(), kind.code(), item, said, reason, request.delivery());
  }

  /** In the transaction of the change itself: whatever happens then, it is told. */
  void keepToBeTold(Change change) {
    change
        .act()
        .item()
        .workstream()
        .flatMap(new WorkstreamChannels(session, programme)::over)
        .filter(channel -> channel.pace() != WorkstreamChannel.Pace.OFF)
        .ifPresent(
            channel ->
                new UntoldChanges(session, programme)
                    .add(channel.channel(), change.number(), today));
  }

  /** Reminders say how an item goes, and how the deliverable goes that a deadline is for. */
  void keepRemindersTrue(Change change) {
    String item = change.act().item().code();
    List<String> told = new ArrayList<>(List.of(item));
    new Deadlines(session, programme).of(List.of(item)).forEach(each -> told.add(each.code()));
    new StaleNotices(session).markTelling(programme.id(), told);
  }

  /** Where a change, or the undoing of one, says where changes are told, what waits goes there. */
  void moveWhatWaits(Change change) {
    if (log.originOf(change).act().operation().equals(Kind.TELL.code())) {
      new Strays(session, programme).bringHome();
    }
  }

  Codes codes() {
    return new Codes(session, programme, log);
  }

  static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  /** In a form that both databases take for a flag. */
  static String flag(boolean value) {
    return value ? "1" : "0";
  }
}
