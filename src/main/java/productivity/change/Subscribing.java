package productivity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.Edit;
import productivity.progress.KeptIn;
import productivity.reminder.DigestPace;
import productivity.reminder.Subscription;
import productivity.reminder.Subscriptions;
import productivity.status.Subject;
import productivity.value.Refusal;

/** Says of what a channel is reminded, how long ahead, and how often it has its digest. */
final class Subscribing {
  private final Scene scene;

  Subscribing(Scene scene) {
    this.scene = scene;
  }

  /** Slots count from today, which may still be ahead. */
  Change subscribe(Operation.Subscribe asked) {
    List<Workstream> workstreams =
        asked.workstreams().stream().map(Subject.Stream::workstream).toList();
    List<String> subscribed = of(asked.channel());
    workstreams.forEach(each -> scene.require(Kind.REMIND, Optional.of(each.code())));
    if (subscribed.containsAll(codes(workstreams))) {
      throw new Refusal(
          Refusal.Code.CONFLICT,
          "This channel is reminded of that already. Nothing was changed.",
          List.of("remind list"));
    }
    Edit edit = scene.edit();
    for (Workstream each : workstreams) {
      if (!subscribed.contains(each.code())) {
        edit.add(
            KeptIn.SUBSCRIPTION,
            Map.of(
                "channel", asked.channel(),
                "workstream", each.code(),
                "since", scene.today().toString()));
      }
    }
    return edit.log(act(codes(workstreams), "The channel is reminded of " + names(workstreams)));
  }

  Change digest(Operation.PaceDigest asked) {
    String workstream = allowedIn(asked.channel());
    return scene
        .edit()
        .put(KeptIn.DIGEST_PACE, List.of(asked.channel()), Map.of("pace", asked.pace().code()))
        .log(act(List.of(workstream), "The channel gets " + words(asked.pace())));
  }

  private static String words(DigestPace pace) {
    return switch (pace) {
      case WEEKLY -> "a digest at 9am on the first working day of each week";
      case DAILY -> "a digest at 9am on every working day";
      case NONE -> "no digest";
    };
  }

  /** A workstream of the channel's that the person may say this of; refuses where there is none. */
  String allowedIn(String channel) {
    List<Refusal> refusals = new ArrayList<>();
    for (String each : of(channel)) {
      try {
        scene.require(Kind.REMIND, Optional.of(each));
        return each;
      } catch (Refusal refusal) {
        refusals.add(refusal);
      }
    }
    throw refusals.stream().findFirst().orElseGet(Subscribing::notSubscribed);
  }

  private static Refusal notSubscribed() {
    return new Refusal(
        Refusal.Code.CONFLICT,
        "This channel is not reminded of anything yet. Type remind here and a workstream. Nothing"
            + " was changed.",
        List.of("help remind"));
  }

  List<String> of(String channel) {
    return new Subscriptions(scene.session(), scene.programme())
        .of(channel).stream().map(Subscription::workstream).toList();
  }

  Act act(List<String> workstreams, String said) {
    return scene.act(
        Kind.REMIND,
        new Act.Item(String.join(Assigning.BETWEEN, workstreams), Optional.of(workstreams.get(0))),
        said,
        Optional.empty());
  }

  private static List<String> codes(List<Workstream> workstreams) {
    return workstreams.stream().map(Workstream::code).toList();
  }

  private static String names(List<Workstream> workstreams) {
    return workstreams.stream().map(Workstream::name).collect(Collectors.joining(", "));
  }

  String titles(List<String> codes) {
    return names(
        new Workstreams(scene.session(), scene.programme())
            .all().stream().filter(each -> codes.contains(each.code())).toList());
  }
}
