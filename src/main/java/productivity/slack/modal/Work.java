package productivity.slack.modal;

import productivity.change.Changes;
import productivity.change.Messages;
import productivity.change.PendingOrders;
import productivity.change.Threads;
import productivity.status.ReadModel;

/** What forms, shortcuts and replies work on: what is known, and what can be changed. */
public record Work(
    ReadModel readModel,
    Changes changes,
    Messages messages,
    Threads threads,
    PendingOrders pending) {}
