package io.civilaffairs.examples.quickstart;

import io.civilaffairs.examples.quickstart.Main.Streams;
import picocli.CommandLine;

/** Makes the commands, which need the streams of the run. */
final class Commands implements CommandLine.IFactory {
    private final Streams streams;

    Commands(Streams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AssessCommand.class) {
            return type.cast(new AssessCommand(streams));
        }
        if (type == StandardsCommand.class) {
            return type.cast(new StandardsCommand(streams));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(streams));
        }
        if (type == Main.Version.class) {
            return type.cast(new Main.Version());
        }
        return CommandLine.defaultFactory().create(type);
    }
}
