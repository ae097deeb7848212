package productivity.slack.command;

import java.util.List;

/** What help says about the commands that change something. */
final class ChangeTopics {
  private static final String NOTE =
      "Your note is kept exactly as you type it, up to 3,000 characters.";
  private static final String PAST =
      "A date without a year is the last such date. Without a date it is today.";
  private static final String RIGHTS =
      "The lead or deputy of its workstream can do this, and administrators.";
  private static final String UNDO = "Whatever you change can be undone.";

  private ChangeTopics() {}

  static String does(Verb verb) {
    return switch (verb) {
      case UPDATE -> "Says how a deliverable is going: rating, what was achieved, and a note.";
      case RATE -> "Rates a deliverable and says why.";
      case DONE -> "Marks a deliverable or a deadline as done.";
      case MOVE -> "Gives a deadline or deliverable another date. The first date is kept.";
      case DECIDE -> "Records what others decided.";
      case ADD -> "Adds a deadline, a saving or a deliverable to a workstream.";
      case LEAD -> "Says who leads a workstream.";
      case DEPUTY -> "Says who stands in for the lead, until a day or for good.";
      case ECHO -> "Says in which channel a workstream's changes are told, and how often.";
      case REMIND -> "Reminds a channel of dates before they come, and asks when they have passed.";
      case DIGEST -> "Says how often a channel is told what is ahead, late and changed.";
      case OFFICE -> "Says on which days the office is closed, so that reminders come earlier.";
      default -> "Takes back your newest change, or the one with that number.";
    };
  }

  static String form(Verb verb) {
    return switch (verb) {
      case UPDATE -> " CODE [rating] [figures] ; [note]";
      case RATE -> " CODE RATING because REASON";
      case DONE -> " CODE [on DATE] [because NOTE]";
      case MOVE -> " CODE to DATE because REASON";
      case DECIDE -> " CODE [decided on DATE]: OUTCOME";
      case ADD -> " deadline TITLE on DATE in WORKSTREAM";
      case LEAD -> " @person WORKSTREAM";
      case DEPUTY -> " @person [WORKSTREAM] until DATE";
      case ECHO -> " here [WORKSTREAM] [each change, daily or off]";
      case REMIND ->
          " here [WORKSTREAMS] | off [WORKSTREAMS] | [CODE] DAYS | [CODE] usual | list | why [CODE]";
      case DIGEST -> " weekly | daily | off";
      case OFFICE -> " closed DATE \"REASON\" | open DATE | list";
      default -> " [NUMBER]";
    };
  }

  static List<String> notes(Verb verb) {
    return switch (verb) {
      case UPDATE ->
          List.of(
              "Ratings are red (off track), amber (at risk), green (on track) and blue (delivered).",
              "Figures can be over, up to, about or a range: £3m to £5m. Put a semicolon before a"
                  + " note that begins with a figure.",
              NOTE,
              RIGHTS,
              UNDO);
      case RATE ->
          List.of("After red or amber, say why and what brings it back to green.", RIGHTS, UNDO);
      case DONE -> List.of(PAST, "What others decide is recorded with decide.", RIGHTS, UNDO);
      case MOVE ->
          List.of(
              "A date without a year is the next such date. A month, quarter or year will do.",
              "Answers show how many days later than first planned it is.",
              RIGHTS,
              UNDO);
      case DECIDE -> List.of(PAST, NOTE, RIGHTS, UNDO);
      case ADD ->
          List.of(
              "A deadline is a milestone unless you say its kind at the end: decision, application"
                  + " close, meeting, report, launch, publication, event.",
              "A saving needs its basis (achieved, approved, forecast, projected, target), how often"
                  + " it counts (annual, in year, cumulative, one-off) and its type (efficiency"
                  + " saving, income, capital receipt, running cost reduction, cost avoidance). None"
                  + " is ever guessed.",
              RIGHTS,
              UNDO);
      case LEAD -> List.of("Only administrators can do this.", UNDO);
      case ECHO ->
          List.of(
              "Type it in the channel, which I must be a member of.",
              "Daily tells them together, at 9am on the next working day. Echo now tells them at"
                  + " once.",
              "Where I may not post, the lead is told once, and Home shows it.",
              "The lead of the workstream can do this, and administrators.",
              UNDO);
      case REMIND ->
          List.of(
              "Type it in the channel, which I must be a member of.",
              "Reminders come at 9am, 20, 10, 5 and 1 working days before and on the day. On a"
                  + " weekend, bank holiday or office closure they come on the working day before.",
              "Other days count for the whole channel, or with a code for that item alone, until you"
                  + " say usual in their place.",
              "Remind list says what this channel is reminded of, and what could not be sent.",
              "Remind why says which rule caused a reminder, and when it was sent.",
              "The lead of the workstream can do this, and administrators.",
              UNDO);
      case DIGEST ->
          List.of(
              "It comes at 9am: weekly on the first working day of the week.",
              "It is left out when there is nothing to say.",
              "The lead of a workstream that the channel is reminded of can do this, and"
                  + " administrators.",
              UNDO);
      case OFFICE ->
          List.of(
              "Several days will do: office closed from 25 to 29 July 2016 \"Office move\".",
              "Put a reason that begins with a day in quotation marks.",
              "Weekends and bank holidays are days off already.",
              "Office list says on which days it is closed, and whose bank holidays count.",
              "Only administrators can do this.",
              UNDO);
      case DEPUTY -> List.of("Without a workstream: everywhere that you lead.", RIGHTS, UNDO);
      default ->
          List.of(
              "It puts back exactly what was there before.",
              "It is refused where a later change stands on it.",
              "History shows the numbers: history EP-3.");
    };
  }
}
