package productivity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.programme.Lineage;
import productivity.programme.Workstreams;
import productivity.progress.Change;
import productivity.progress.Edit;
import productivity.progress.KeptIn;
import productivity.value.Refusal;

/**
 * Ends what a channel is reminded of. A workstream is told with the one above it, so it only ends
 * where that does too.
 */
final class Unsubscribing {
  private final Scene scene;
  private final Subscribing subscribing;
  private final Lineage lineage;

  Unsubscribing(Scene scene) {
    this.scene = scene;
    this.subscribing = new Subscribing(scene);
    this.lineage = new Lineage(new Workstreams(scene.session(), scene.programme()).all());
  }

  /** Of all that it is reminded of, where none is named. */
  Change unsubscribe(Operation.Unsubscribe asked) {
    List<String> subscribed = subscribing.of(asked.channel());
    List<String> named =
        asked.workstreams().isEmpty()
            ? subscribed
            : asked.workstreams().stream().map(each -> each.workstream().code()).toList();
    Wish wish = wish(named, subscribed);
    if (wish.ended().isEmpty()) {
      throw refusal(wish, subscribed);
    }
    Edit edit = scene.edit();
    for (String each : wish.ended()) {
      scene.require(Kind.REMIND, Optional.of(each));
      edit.remove(KeptIn.SUBSCRIPTION, List.of(asked.channel(), each));
    }
    return edit.log(subscribing.act(wish.ended(), said(wish, subscribed)));
  }

  /**
   * What was named, by what can become of it.
   *
   * @param above those that stand above what is still told
   * @param below those that stay and stand below what ends
   */
  private record Wish(
      List<String> ended,
      List<String> told,
      List<String> never,
      List<String> above,
      List<String> below) {}

  private Wish wish(List<String> named, List<String> subscribed) {
    List<String> staying = subscribed.stream().filter(each -> !named.contains(each)).toList();
    List<String> told =
        named.stream().filter(each -> !common(lineage.from(each), staying).isEmpty()).toList();
    List<String> ended =
        named.stream().filter(each -> subscribed.contains(each) && !told.contains(each)).toList();
    return new Wish(
        ended,
        told,
        named.stream().filter(each -> !subscribed.contains(each) && !told.contains(each)).toList(),
        told.stream()
            .flatMap(each -> common(lineage.from(each), staying).stream())
            .distinct()
            .toList(),
        staying.stream().filter(each -> !common(lineage.from(each), ended).isEmpty()).toList());
  }

  private static List<String> common(List<String> some, List<String> others) {
    return some.stream().filter(others::contains).toList();
  }

  private String said(Wish wish, List<String> subscribed) {
    List<String> said = new ArrayList<>();
    said.add("The channel is not reminded any more of " + subscribing.titles(wish.ended()));
    if (!wish.never().isEmpty()) {
      said.add("It was not reminded of " + subscribing.titles(wish.never()));
    }
    if (!wish.told().isEmpty()) {
      said.add(
          "It is still reminded of %s, with %s above. To end that too, type %s"
              .formatted(
                  subscribing.titles(wish.told()),
                  subscribing.titles(wish.above()),
                  command(wish, subscribed)));
    }
    if (!wish.below().isEmpty()) {
      said.add("It is still reminded of " + subscribing.titles(wish.below()));
    }
    return String.join(". ", said);
  }

  private Refusal refusal(Wish wish, List<String> subscribed) {
    if (wish.told().isEmpty()) {
      return new Refusal(
          Refusal.Code.CONFLICT,
          "This channel is not reminded of that. Nothing was changed.",
          List.of("remind list"));
    }
    String command = command(wish, subscribed);
    return new Refusal(
        Refusal.Code.CONFLICT,
        "This channel is still reminded of %s, with %s above. To end that, type %s. Nothing was changed."
            .formatted(subscribing.titles(wish.told()), subscribing.titles(wish.above()), command),
        List.of(command, "remind list"));
  }

  /** What ends it: all that it is told with, and itself where it was asked for too. */
  private static String command(Wish wish, List<String> subscribed) {
    return "remind off "
        + String.join(
            ", ",
            Stream.concat(wish.told().stream().filter(subscribed::contains), wish.above().stream())
                .toList());
  }
}
