package productivity.slack.message;

import java.util.List;
import java.util.stream.Collectors;
import productivity.programme.Assignment;
import productivity.programme.Capacity;
import productivity.status.LeadsReport;
import productivity.status.LeadsReport.Holder;
import productivity.status.LeadsReport.Line;
import productivity.value.Days;

/** Who leads what, who left, and what has no lead. */
public final class LeadsMessage {
  private LeadsMessage() {}

  public static Reply of(LeadsReport report) {
    Reply.Builder reply = Reply.titled("Who leads what");
    section(reply, "To be reassigned: their people have left", report.left());
    section(reply, "Led", report.led());
    section(reply, "Without a lead here, or above", report.vacant());
    return reply
        .note(
            "An administrator names a lead with lead @person WORKSTREAM, a lead somebody who stands"
                + " in with deputy @person WORKSTREAM. Nothing is lost while nobody leads.")
        .build();
  }

  private static void section(Reply.Builder reply, String heading, List<Line> lines) {
    if (!lines.isEmpty()) {
      reply.heading(heading + " (" + lines.size() + ")");
      reply.bullets(lines.stream().map(LeadsMessage::line).toList());
    }
  }

  /** {@code One Public Estate (ope), 12 deliverables: led by Sam; Kim stands in}. */
  public static RichText line(Line line) {
    return RichText.ofBold(line.workstream().name())
        .plain(" (" + line.workstream().code() + ", " + load(line.deliverables()) + ")")
        .plain(people(line));
  }

  private static String load(int deliverables) {
    return deliverables == 1 ? "1 deliverable" : deliverables + " deliverables";
  }

  private static String people(Line line) {
    if (line.holders().isEmpty()) {
      return line.stated().map(name -> ": the sources name " + name).orElse("");
    }
    return line.holders().stream()
        .map(LeadsMessage::holder)
        .collect(Collectors.joining("; ", ": ", ""));
  }

  private static String holder(Holder holder) {
    Assignment assignment = holder.assignment();
    String how = assignment.capacity() == Capacity.LEAD ? "led by " : "deputy ";
    String until = assignment.until() == null ? "" : " until " + Days.day(assignment.until());
    return how + assignment.person().name() + until + (holder.left() ? ", who has left" : "");
  }
}
