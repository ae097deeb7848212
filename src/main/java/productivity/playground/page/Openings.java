package productivity.playground.page;

import com.google.gson.JsonObject;
import java.util.List;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Workspace;

/** A person goes to a place: what is there counts as read, and the app hears of its own tab. */
record Openings(Workspace workspace, Sight sight, SlackEvents events) {
  JsonObject open(Ask ask) {
    Person person = sight.person(ask.text("user"));
    Channel place = sight.place(person, ask.text("place"));
    List<Message> messages = sight.messages(person, place);
    if (!messages.isEmpty()) {
      Message last = messages.get(messages.size() - 1);
      workspace.readMarks().read(person.id(), last.address());
    }
    if (place.isDirect()) {
      events.homeOpened(person, place, ask.optional("tab").orElse("messages"));
    }
    return Replies.done();
  }
}
