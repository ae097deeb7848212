package productivity.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.deadline.Deadline;
import productivity.deadline.Deadlines;
import productivity.programme.Workstreams;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.KeptIn;
import productivity.reminder.LeadTime;
import productivity.reminder.LeadTimes;
import productivity.status.Subject;
import productivity.value.Refusal;

/** Says how long ahead a channel is reminded, of one item or of everything. */
final class Reminding {
  /** In the place of an item: everything in the channel. */
  private static final String EVERYTHING = "";

  private final Scene scene;
  private final Subscribing subscribing;

  Reminding(Scene scene) {
    this.scene = scene;
    this.subscribing = new Subscribing(scene);
  }

  Change ahead(Operation.RemindAhead asked) {
    String workstream = allowed(asked.channel(), asked.item());
    asked.item().ifPresent(item -> requireHeard(asked.channel(), item, workstream));
    return scene
        .edit()
        .put(
            KeptIn.LEAD_TIME,
            List.of(asked.channel(), code(asked.item())),
            Map.of("workdays", asked.ahead().stored()))
        .log(act(asked.item(), workstream, asked.ahead().toString()));
  }

  /** Then the next wider time counts: that of its deliverable, of the channel, or the usual one. */
  Change asUsual(Operation.RemindAsUsual asked) {
    String workstream = allowed(asked.channel(), asked.item());
    LeadTimes times = new LeadTimes(scene.session(), scene.programme());
    if (times.of(asked.channel(), code(asked.item())).isEmpty()) {
      throw new Refusal(
          Refusal.Code.CONFLICT,
          "No other times were set for %sthis channel. Nothing was changed."
              .formatted(asked.item().map(item -> item.label() + " in ").orElse("")),
          List.of("remind list"));
    }
    return scene
        .edit()
        .remove(KeptIn.LEAD_TIME, List.of(asked.channel(), code(asked.item())))
        .log(act(asked.item(), workstream, next(times, asked)));
  }

  private String next(LeadTimes times, Operation.RemindAsUsual asked) {
    Optional<String> deliverable = asked.item().flatMap(this::deliverable);
    return Stream.concat(deliverable.stream(), asked.item().map(any -> EVERYTHING).stream())
        .flatMap(code -> times.of(asked.channel(), code).map(time -> wider(code, time)).stream())
        .findFirst()
        .orElse(LeadTime.USUAL + ", as usual");
  }

  private static String wider(String code, LeadTime time) {
    return time + (code.isEmpty() ? ", as of everything here" : ", as of its deliverable");
  }

  private Optional<String> deliverable(Subject.Item item) {
    return new Deadlines(scene.session(), scene.programme())
        .find(item.code())
        .map(Deadline::links)
        .map(Deadline.Links::deliverable);
  }

  /** The workstream that it is about, of which the person may say this. */
  private String allowed(String channel, Optional<Subject.Item> item) {
    String workstream =
        item.map(each -> Found.workstream(scene, each))
            .orElseGet(() -> subscribing.allowedIn(channel));
    scene.require(Kind.REMIND, Optional.of(workstream));
    return workstream;
  }

  /** Lead times of what a channel never hears of would be a promise that is not kept. */
  private void requireHeard(String channel, Subject.Item item, String workstream) {
    var all = new Workstreams(scene.session(), scene.programme()).all();
    if (subscribing.of(channel).stream()
        .noneMatch(each -> Workstreams.withDescendants(each, all).contains(workstream))) {
      throw new Refusal(
          Refusal.Code.CONFLICT,
          "This channel is not reminded of %s, where %s stands. Type remind here %s first. Nothing was changed."
              .formatted(subscribing.titles(List.of(workstream)), item.label(), workstream),
          List.of("remind here " + workstream));
    }
  }

  private Act act(Optional<Subject.Item> item, String workstream, String when) {
    return scene.act(
        Kind.REMIND,
        new Act.Item(item.map(Subject.Item::code).orElse(workstream), Optional.of(workstream)),
        "The channel is reminded of %s %s".formatted(label(item), when),
        Optional.empty());
  }

  private static String label(Optional<Subject.Item> item) {
    return item.map(Subject.Item::label).orElse("everything");
  }

  private static String code(Optional<Subject.Item> item) {
    return item.map(Subject.Item::code).orElse(EVERYTHING);
  }
}
