package productivity.slack.order;

import productivity.change.Operation;

/** A change as it was understood, and what it is about as a person reads it. */
record Understood(Operation operation, String about) {}
