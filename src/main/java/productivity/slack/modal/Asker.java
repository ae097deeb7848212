package productivity.slack.modal;

import productivity.programme.Person;

/** Who does something, and in which workspace. */
public record Asker(String workspace, Person person) {}
