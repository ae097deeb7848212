package productivity.playground.page;

import com.google.gson.JsonObject;
import java.util.Optional;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Workspace;

/** What people say themselves: send, edit, delete, and read what others said. */
record Speech(Workspace workspace, Sight sight, Commands commands) {
  private static final int MOST = 12_000;

  JsonObject send(Ask ask) {
    Person person = sight.person(ask.text("user"));
    Channel place = sight.place(person, ask.text("place"));
    String text = ask.optional("text").orElseThrow(Speech::nothing);
    Optional<String> thread =
        ask.optional("thread").map(ts -> root(person, new Message.Address(place.id(), ts)));
    if (text.startsWith("/")) {
      return commands.run(new Slackbot.Spot(person.id(), place.id(), thread), text);
    }
    JsonObject content = content(text);
    if (place.archived()) {
      throw Sorry.because("#" + place.name() + " is archived. Nobody can post there.");
    }
    workspace
        .messages()
        .add(
            new Message.Draft(
                place.id(),
                person.id(),
                content,
                thread,
                Optional.empty(),
                Behind.of("typed", content)));
    return Replies.done();
  }

  JsonObject edit(Ask ask) {
    Message message = own(ask);
    JsonObject typed = content(ask.optional("text").orElseThrow(Speech::nothing));
    workspace
        .messages()
        .change(message.address(), before -> before.with(typed, Behind.of("typed", typed)));
    return Replies.done();
  }

  /** A message of one's own goes for everyone; one that only this person sees is dismissed. */
  JsonObject delete(Ask ask) {
    workspace.messages().remove(own(ask).address());
    return Replies.done();
  }

  /** The thread that a message is in, which begins with it where there is none yet. */
  private String root(Person person, Message.Address address) {
    Message message = sight.message(person, address);
    if (message.onlyFor().isPresent()) {
      throw Sorry.because("Nobody can reply to a message that only you can see.");
    }
    return message.thread().orElse(message.ts());
  }

  private Message own(Ask ask) {
    Person person = sight.person(ask.text("user"));
    Message message = sight.message(person, new Message.Address(ask.text("place"), ask.text("ts")));
    if (!message.user().equals(person.id()) && message.onlyFor().isEmpty()) {
      throw Sorry.because("Only the person who wrote a message can change it.");
    }
    return message;
  }

  private JsonObject content(String text) {
    if (text.length() > MOST) {
      throw Sorry.because("That is too long for one message: 12,000 characters are the most.");
    }
    JsonObject content = new JsonObject();
    content.addProperty("text", new Typed(workspace).stored(text.strip()));
    return content;
  }

  private static Sorry nothing() {
    return Sorry.because("There is nothing to send. Write a message first.");
  }
}
