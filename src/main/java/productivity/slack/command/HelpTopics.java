package productivity.slack.command;

import java.util.Arrays;
import java.util.List;
import productivity.slack.message.HelpMessage;
import productivity.slack.message.HelpMessage.Topic;
import productivity.slack.message.Reply;

/** What help says about each command. */
final class HelpTopics {
  private static final String TIMES =
      "When: today, Friday, 29/7, 29 July 2016, next 30 days, this quarter, July 2016, 2016-17,"
          + " 2017-18 Q3, between 1 July and 31 August 2016, or all.";
  private static final String NEXT_DATE =
      "A date without a year is the next such date. Quarters and “this year” are those of the"
          + " financial year, April to March.";
  private static final String NAMES =
      "A workstream or theme by its name, part of its name or initials; a deliverable by its code.";

  private HelpTopics() {}

  /** Everything in short for no topic, otherwise the command of that name. */
  static Reply about(String topic) {
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.code().equals(topic))
        .findFirst()
        .map(verb -> HelpMessage.of(topic(verb)))
        .orElseGet(() -> HelpMessage.of(topics(false), topics(true)));
  }

  private static List<Topic> topics(boolean changes) {
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.changes() == changes)
        .map(HelpTopics::topic)
        .toList();
  }

  private static Topic topic(Verb verb) {
    String form = verb.changes() ? ChangeTopics.form(verb) : form(verb);
    return new Topic(
        verb.code(),
        verb.changes(),
        verb.changes() ? ChangeTopics.does(verb) : answers(verb),
        verb.code() + form,
        verb.changes() ? ChangeTopics.notes(verb) : notes(verb),
        Examples.of(verb));
  }

  private static String answers(Verb verb) {
    return switch (verb) {
      case STATUS ->
          "What is off track, at risk and on track, what comes next, targets and achievements.";
      case DEADLINES -> "What is due and who decides on it, with the working days left.";
      case SAVINGS -> "Savings by basis, frequency and type, which are never added together.";
      case GRANTS ->
          "Funding rounds, partnerships and their members, and what each council is part of.";
      case SHOW ->
          "One item whole: targets, achievements, ratings, deadlines, updates and sources.";
      case FIND -> "Anything that holds the words, best match first.";
      case HISTORY -> "Every change of an item: who, when, what and why, newest first.";
      case LEADS -> "Who leads which workstream, who has left, and what has no lead.";
      default -> "What you can ask and change.";
    };
  }

  private static String form(Verb verb) {
    return switch (verb) {
      case STATUS, DEADLINES -> " [workstream, theme or code] [when]";
      case SAVINGS -> " [workstream or theme] [when]";
      case GRANTS -> " [round, partnership or council]";
      case SHOW, HISTORY -> " CODE";
      case FIND -> " WORDS";
      case LEADS -> "";
      default -> " [command]";
    };
  }

  private static List<String> notes(Verb verb) {
    return switch (verb) {
      case STATUS, SAVINGS ->
          List.of(NAMES, "Without a time it is about the current financial year.", TIMES);
      case DEADLINES -> List.of(TIMES, "Overdue gives what has passed and is not done.", NEXT_DATE);
      case GRANTS ->
          List.of(
              "A council by its name, with or without “Council”.",
              "Put council, partnership or round in front of a name that several share.");
      case SHOW ->
          List.of(
              "Codes are forgiving: ep3, EP 03 and EP-3 are the same.", "A code alone will do.");
      case FIND ->
          List.of("The beginning of a word is enough, and small spelling mistakes are forgiven.");
      case HISTORY ->
          List.of("What was undone stays in the list.", "A workstream will do as well.");
      case LEADS ->
          List.of("What somebody led who has left stays theirs by name until it is reassigned.");
      default -> List.of("Long answers have pages: add page 2.");
    };
  }
}
