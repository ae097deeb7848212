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
    List<UntoldChange> unwanted) {
  /** More than these at once are told together: a channel is not flooded. */
  static final int FLOOD = 20;

  /** What was done before that day is told together; all of it, where there is no such day. */
  static Sorting of(List<UntoldChange> all, Reading reading, Optional<LocalDate> before) {
    Sorting sorted =
        new Sorting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, Pace> paces = new HashMap<>();
    for (UntoldChange each : all) {
      Pace pace =
          paces.computeIfAbsent(each.workstream().orElse(""), code -> paceOf(code, reading));
      boolean due = before.map(day -> each.madeOn().isBefore(day)).orElse(true);
      sorted.put(each, pace, due);
    }
    return sorted.withoutFlood();
  }

  private static Pace paceOf(String workstream, Reading reading) {
    return reading.channelOver(workstream).map(WorkstreamChannel::pace).orElse(Pace.OFF);
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
