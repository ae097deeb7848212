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
import productivity.status.ItemKind;
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

  /** How long ahead, for one item or for everything in a channel. */
  Change remindAhead(Operation.RemindAhead asked) {
    String workstream =
        asked.item().map(this::workstream).orElseGet(() -> allowedIn(asked.channel()));
    scene.require(Kind.REMIND, Optional.of(workstream));
    asked.item().ifPresent(item -> requireHeard(asked.channel(), item, workstream));
    String about = asked.item().map(Subject.Item::label).orElse("everything");
    return scene
        .edit()
        .put(
            KeptIn.LEAD_TIME,
            List.of(asked.channel(), asked.item().map(Subject.Item::code).orElse("")),
            Map.of("workdays", asked.ahead().stored()))
        .log(
            scene.act(
                Kind.REMIND,
                new Act.Item(
                    asked.item().map(Subject.Item::code).orElse(workstream),
                    Optional.of(workstream)),
                "The channel is reminded of %s %s".formatted(about, asked.ahead()),
                Optional.empty()));
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

  /** Lead times of what a channel never hears of would be a promise that is not kept. */
  private void requireHeard(String channel, Subject.Item item, String workstream) {
    List<Workstream> all = new Workstreams(scene.session(), scene.programme()).all();
    if (of(channel).stream()
        .noneMatch(each -> Workstreams.withDescendants(each, all).contains(workstream))) {
      throw new Refusal(
          Refusal.Code.CONFLICT,
          "This channel is not reminded of %s, where %s stands. Type remind here %s first. Nothing was changed."
              .formatted(titles(List.of(workstream)), item.label(), workstream),
          List.of("remind here " + workstream));
    }
  }

  private String workstream(Subject.Item item) {
    return item.kind() == ItemKind.DELIVERABLE
        ? Found.deliverable(scene, item).workstream()
        : Found.deadline(scene, item).home().code();
  }

  /** A workstream of the channel's that the person may say this of; refuses where there is none. */
  private String allowedIn(String channel) {
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
