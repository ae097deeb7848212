package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.ReplyAddresses.ReplyAddress;

/** Presses, choices and shortcuts: what a person does with something that the app has shown. */
record Interactions(Sight sight, Manifest manifest, Payloads payloads, ServiceLine line) {
  private static final int MOST_OPTIONS = 100;

  JsonObject act(Ask ask) {
    Person person = sight.person(ask.text("user"));
    Surface surface = Surface.named(ask, sight);
    Behind.Cause cause = new Behind.Cause();
    JsonObject payload = payloads.interaction("block_actions", person);
    payload.addProperty("trigger_id", payloads.trigger(person.id(), cause));
    payloads.describe(surface, ask.state(), payload);
    if (surface instanceof Surface.OnMessage on) {
      payload.addProperty("response_url", responseUrl(person, on.message(), cause));
    }
    JsonArray actions = new JsonArray();
    actions.add(new Chosen(surface.blocks()).action(ask.object("action"), payloads.timestamp()));
    payload.add("actions", actions);
    Outcome outcome = line.send(Parcel.interaction(payload), cause);
    return surface instanceof Surface.OnMessage on
        ? told(outcome, spot(person, on.message()), cause)
        : Failures.of(outcome).map(Replies::notDone).orElseGet(Replies::done);
  }

  /** What the app offers for what was typed into a menu so far. */
  JsonObject suggest(Ask ask) {
    Person person = sight.person(ask.text("user"));
    Surface surface = Surface.named(ask, sight);
    new Chosen(surface.blocks()).element(ask.text("block_id"), ask.text("action_id"));
    JsonObject payload = payloads.interaction("block_suggestion", person);
    payloads.describe(surface, ask.state(), payload);
    payload.addProperty("block_id", ask.text("block_id"));
    payload.addProperty("action_id", ask.text("action_id"));
    payload.addProperty("value", ask.optional("value").orElse(""));
    Outcome outcome = line.send(Parcel.interaction(payload), new Behind.Cause());
    return outcome instanceof Outcome.Answered answered
        ? offered(Acknowledged.read(answered))
        : Failures.of(outcome).map(Replies::notDone).orElseGet(Replies::done);
  }

  JsonObject shortcut(Ask ask) {
    Person person = sight.person(ask.text("user"));
    Manifest.Shortcut shortcut =
        manifest
            .shortcut(ask.text("callback_id"))
            .orElseThrow(() -> Sorry.malformed("The app has no such shortcut."));
    boolean onMessage = shortcut.kind() == Manifest.Shortcut.Kind.MESSAGE;
    Behind.Cause cause = new Behind.Cause();
    JsonObject payload = payloads.shortcut(shortcut, person, cause);
    if (onMessage) {
      return onMessage(person, message(person, ask), payload, cause);
    }
    Outcome outcome = line.send(Parcel.interaction(payload), cause);
    return Failures.of(outcome).map(Replies::notDone).orElseGet(Replies::done);
  }

  private JsonObject onMessage(
      Person person, Message message, JsonObject payload, Behind.Cause cause) {
    payload.addProperty("message_ts", message.ts());
    payload.add("channel", payloads.channel(message.channel()));
    payload.add("message", Payloads.message(message));
    payload.addProperty("response_url", responseUrl(person, message, cause));
    return told(line.send(Parcel.interaction(payload), cause), spot(person, message), cause);
  }

  private Message message(Person person, Ask ask) {
    Message message = sight.message(person, new Message.Address(ask.text("place"), ask.text("ts")));
    if (message.onlyFor().isPresent()) {
      throw Sorry.because("A message that only you can see has no shortcuts.");
    }
    return message;
  }

  /** A failure shows where the person looks: under the message, for them alone. */
  private JsonObject told(Outcome outcome, Slackbot.Spot spot, Behind.Cause cause) {
    Behind behind = new Behind(Slackbot.NAME, new JsonObject(), cause);
    Failures.of(outcome)
        .ifPresent(error -> new Slackbot(payloads.workspace()).say(spot, error, behind));
    return Replies.done();
  }

  private String responseUrl(Person person, Message message, Behind.Cause cause) {
    return payloads.responseUrl(
        new ReplyAddress(person.id(), message.channel(), Optional.of(message.ts()), cause));
  }

  private static Slackbot.Spot spot(Person person, Message message) {
    return new Slackbot.Spot(
        person.id(), message.channel(), message.thread().filter(any -> message.isReply()));
  }

  private static JsonObject offered(JsonObject sent) {
    JsonObject reply = Replies.done();
    for (String name : new String[] {"options", "option_groups"}) {
      if (sent.get(name) instanceof JsonArray offered) {
        if (offered.size() > MOST_OPTIONS) {
          throw Sorry.because("The app offered more than 100 options, which Slack does not show.");
        }
        reply.add(name, offered);
        return reply;
      }
    }
    throw Sorry.because("The app offered no options.");
  }
}
