package latentfx.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentfx.task.SafeWrite;
import latentfx.workbench.NetworkExchange;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Checks for every command, before it begins, that its results can be written and overwrite neither what it reads nor
 * each other, so that a long training does not fail at the end. Which options those are, {@link FileUse} says.
 */
final class OutputFiles implements IExecutionStrategy {
    private final NetworkExchange networks;

    OutputFiles(NetworkExchange networks) {
        this.networks = networks;
    }

    @Override
    public int execute(ParseResult parsed) {
        ParseResult last = parsed;
        boolean helps = helps(last);
        while (last.hasSubcommand()) {
            last = last.subcommand();
            helps |= helps(last);
        }
        return helps ? new RunLast().execute(parsed) : check(parsed, last);
    }

    private static boolean helps(ParseResult command) {
        return command.isUsageHelpRequested() || command.isVersionHelpRequested();
    }

    private int check(ParseResult parsed, ParseResult last) {
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            FileUses uses = FileUses.of(last, networks);
            uses.check();
            for (Path file : uses.written()) {
                made.addAll(SafeWrite.makeFolders(file));
                SafeWrite.check(file);
            }
            int exit = new RunLast().execute(parsed);
            done = exit == 0;
            return exit;
        } catch (WrongUsageException | IOException refused) {
            CommandLine command = last.commandSpec().commandLine();
            throw new ExecutionException(command, String.valueOf(refused.getMessage()), refused);
        } finally {
            if (!done) {
                removeEmpty(made);
            }
        }
    }

    /** Removes the folders that were made for results that did not come. */
    private static void removeEmpty(List<Path> made) {
        for (int i = made.size() - 1; i >= 0; i--) {
            try {
                Files.deleteIfExists(made.get(i));
            } catch (IOException inUse) { // something is in it, or it is not ours to delete
                return;
            }
        }
    }
}
