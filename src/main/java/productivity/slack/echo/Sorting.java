package productivity.slack.echo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.programme.WorkstreamChannel;
import productivity.programme.WorkstreamChannel.Pace;
import productivity.progress.UntoldChange;
import productivity.progress.UntoldChange.State;
import productivity.status.Reading;

/** What waits for a channel, by what is to be done with it now. What is left out waits on. */
record Sorting(
    List<UntoldChange> begun,
    List<UntoldChange> now,
    List<UntoldChange> together,
    List<UntoldChange> unwanted,
    List<UntoldChange> elsewhere) {
  /** More than these at once are told together: a channel is not flooded. */
  static final int FLOOD = 20;

  /**
   * What was done before that day is told together; all of it, where there is no such day. What is
   * to be told in another channel by now is not told in this one.
   */
  static Sorting of(
      List<UntoldChange> all, String channel, Reading reading, Optional<LocalDate> before) {
    Sorting sorted = new Sorting(open(), open(), open(), open(), open());
    Map<String, Optional<WorkstreamChannel>> over = new HashMap<>();
    for (UntoldChange each : all) {
      Optional<WorkstreamChannel> its =
          over.computeIfAbsent(each.workstream().orElse(""), reading::channelOver);
      if (each.state() != State.SENDING && its.isPresent() && !isIn(channel, its.get())) {
        sorted.elsewhere.add(each);
      } else {
        boolean due = before.map(day -> each.madeOn().isBefore(day)).orElse(true);
        sorted.put(each, its.map(WorkstreamChannel::pace).orElse(Pace.OFF), due);
      }
    }
    return sorted.withoutFlood();
  }

  private static List<UntoldChange> open() {
    return new ArrayList<>();
  }

  private static boolean isIn(String channel, WorkstreamChannel its) {
    return its.channel().equals(channel);
  }

  private void put(UntoldChange change, Pace pace, boolean due) {
    if (change.state() == State.SENDING) {
      begun.add(change);
    } else if (pace == Pace.OFF) {
      unwanted.add(change);
    } else if (change.state() == State.WAITING && pace == Pace.EACH_CHANGE) {
      now.add(change);
    } else if (due) {
      together.add(change);
    }
  }

  private Sorting withoutFlood() {
    if (now.size() > FLOOD) {
      together.addAll(now);
      now.clear();
    }
    return this;
  }
}
