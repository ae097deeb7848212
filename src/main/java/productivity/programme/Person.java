package productivity.programme;

/** Somebody in the workspace, by the id that the chat platform gives them and their name there. */
public record Person(String id, String name) {}
