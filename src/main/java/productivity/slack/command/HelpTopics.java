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
    List<Topic> topics = Arrays.stream(Verb.values()).map(HelpTopics::topic).toList();
    return topics.stream()
        .filter(known -> known.verb().equals(topic))
        .findFirst()
        .map(HelpMessage::of)
        .orElseGet(() -> HelpMessage.of(topics));
  }

  private static Topic topic(Verb verb) {
    return switch (verb) {
      case STATUS ->
          of(
              verb,
              "What is off track, at risk and on track, what comes next, targets and achievements.",
              "status [workstream, theme or code] [when]",
              List.of(NAMES, "Without a time it is about the current financial year.", TIMES));
      case DEADLINES ->
          of(
              verb,
              "What is due and who decides on it, with the working days left.",
              "deadlines [workstream, theme or code] [when]",
              List.of(TIMES, "Overdue gives what has passed and is not done.", NEXT_DATE));
      case SAVINGS ->
          of(
              verb,
              "Savings by basis, frequency and type, which are never added together.",
              "savings [workstream or theme] [when]",
              List.of(NAMES, "Without a time it is about the current financial year.", TIMES));
      case GRANTS ->
          of(
              verb,
              "Funding rounds, partnerships and their members, and what each council is part of.",
              "grants [round, partnership or council]",
              List.of(
                  "A council by its name, with or without “Council”.",
                  "Put council, partnership or round in front of a name that several share."));
      case SHOW ->
          of(
              verb,
              "One item whole: targets, achievements, ratings, deadlines, updates and sources.",
              "show CODE",
              List.of(
                  "Codes are forgiving: ep3, EP 03 and EP-3 are the same.",
                  "A code alone will do."));
      case FIND ->
          of(
              verb,
              "Anything that holds the words, best match first.",
              "find WORDS",
              List.of(
                  "The beginning of a word is enough, and small spelling mistakes are forgiven."));
      case HELP ->
          of(
              verb,
              "What you can ask.",
              "help [command]",
              List.of("Long answers have pages: add page 2."));
    };
  }

  private static Topic of(Verb verb, String answers, String form, List<String> notes) {
    return new Topic(verb.code(), answers, form, notes, Examples.of(verb));
  }
}
