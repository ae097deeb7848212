package productivity.playground.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.View;
import productivity.playground.workspace.Workspace;

/** What a person may see. Whatever a request names is looked up here, and nowhere else. */
record Sight(Workspace workspace) {
  List<Person> people() {
    return workspace.people().all().stream()
        .filter(person -> !person.isBot() && !person.deleted())
        .toList();
  }

  Person person(String id) {
    return people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Sorry.malformed("Nobody here is called '" + id + "'."));
  }

  /** The channels that the person is in, then their direct message with the app. */
  List<Channel> places(Person person) {
    workspace.channels().directWith(person.id());
    List<Channel> all = workspace.channels().of(person.id());
    return Stream.concat(
            all.stream().filter(place -> !place.isDirect()), all.stream().filter(Channel::isDirect))
        .toList();
  }

  Channel place(Person person, String id) {
    return places(person).stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> Sorry.malformed(person.name() + " is not in a place called '" + id + "'."));
  }

  /** All that the person sees of a place, oldest first, replies among it. */
  List<Message> messages(Person person, Channel place) {
    return workspace.messages().in(place.id()).stream()
        .filter(message -> message.isFor(person.id()))
        .toList();
  }

  Message message(Person person, Message.Address address) {
    place(person, address.channel());
    return workspace
        .messages()
        .find(address)
        .filter(message -> message.isFor(person.id()))
        .orElseThrow(() -> Sorry.because("That message is no longer there."));
  }

  View view(Person person, String id) {
    return Optional.of(id)
        .flatMap(workspace.views()::find)
        .filter(view -> view.user().equals(person.id()))
        .orElseThrow(() -> Sorry.because("That is no longer open."));
  }
}
