package productivity.app;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import productivity.deliverable.Deliverables.Load;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Workspace;

/**
 * Who plays: people named by what they do in the programme, and the channels in which they would
 * meet. The board's channel is private and the app is not in it, as it would be in the beginning.
 */
record PlaygroundCast(ZoneId zone, List<Load> workstreams) {
  private static final String LEAD = "ULEAD";
  private static final String DEPUTY = "UDEPUTY";
  private static final String MEMBER = "UMEMBER";
  private static final String OUTSIDER = "UOUTSIDER";
  private static final int LONGEST_NAME = 80;

  void enter(Workspace workspace) {
    People people = workspace.people();
    people.put(administrator());
    people.put(deputy());
    IntStream.range(0, workstreams.size()).mapToObj(this::lead).forEach(people::put);
    people.put(Person.member(MEMBER, "Team member", "Works on several workstreams", zone));
    people.put(Person.guest(OUTSIDER, "Council officer", "Outsider, in one channel only", zone));
    channels().forEach(workspace.channels()::put);
    people.all().stream()
        .filter(person -> !person.isBot())
        .forEach(person -> workspace.channels().directWith(person.id()));
  }

  Person administrator() {
    return Person.member(LEAD, "Programme lead", "Runs the programme", zone);
  }

  Person deputy() {
    return Person.member(DEPUTY, "Deputy lead", "Stands in for the programme lead", zone);
  }

  Person lead(int number) {
    Load workstream = workstreams.get(number);
    String role = "Leads " + workstream.name();
    return Person.member(leadId(number), words(workstream.workstream()) + " lead", role, zone);
  }

  private List<Channel> channels() {
    Set<String> leads = new LinkedHashSet<>(List.of(LEAD, DEPUTY));
    IntStream.range(0, workstreams.size()).mapToObj(PlaygroundCast::leadId).forEach(leads::add);
    List<Channel> channels = new ArrayList<>();
    channels.add(
        Channel.open("CPROG", "programme", "The whole programme", with(leads, MEMBER, People.BOT)));
    for (int number = 0; number < workstreams.size(); number++) {
      channels.add(channel(number));
    }
    channels.add(Channel.closed("CBOARD", "programme-board", "For the board alone", leads));
    return channels;
  }

  private Channel channel(int number) {
    Load workstream = workstreams.get(number);
    Set<String> members = with(Set.of(LEAD, DEPUTY, leadId(number)), MEMBER, People.BOT);
    return Channel.open(
        "CSTREAM" + (number + 1),
        channelName(workstream.workstream()),
        workstream.name(),
        number == 0 ? with(members, OUTSIDER) : members);
  }

  private static String leadId(int number) {
    return "ULEAD" + (number + 1);
  }

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  /** Slack's names have lower-case letters, digits, hyphens and underscores only. */
  private static String channelName(String code) {
    String name = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static String words(String code) {
    String words = code.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
