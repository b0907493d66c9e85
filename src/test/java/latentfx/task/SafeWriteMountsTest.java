package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Full disks, read-only disks and mounted files, made for the moment of the test where the user may do that. */
final class SafeWriteMountsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void seesWhetherItMayMount() throws IOException, InterruptedException {
        assumeTrue(
                shell("mkdir -p m && mount -t tmpfs -o size=16k tmpfs m && echo may")
                        .equals("may"),
                "not an administrator of a Linux system");
    }

    @Test
    void aFullDiskKeepsTheFormerFileAndTakesTheNextThatFits() throws Exception {
        assertEquals(
                "m/a was not written: there is no space left on its disk; free some or choose another place."
                        + "\nformer\na\nwritten\n9",
                shell("mount -t tmpfs -o size=16k tmpfs m; echo former > m/a; $WRITE 50000 m/a; echo; cat m/a; ls -A m;"
                        + " $WRITE 9 m/a; echo; stat -c %s m/a"));
    }

    @Test
    void aDiskThatIsOnlyReadIsToldFromAFileThatIs() throws Exception {
        assertEquals(
                "m/new was not written: its disk can only be read; choose another place."
                        + "\nm/a was not written: its disk can only be read; choose another place.",
                shell("mount -t tmpfs -o size=16k tmpfs m; echo former > m/a; mount -o remount,ro m;"
                        + " $WRITE 5 m/new; echo; $WRITE 5 m/a"));
    }

    @Test
    void aMountedFileIsWrittenInPlaceOnceItsContentIsWhole() throws Exception {
        assertEquals(
                "written\n5\nto",
                shell("echo longer than the new content > from; echo > m/to; mount --bind from m/to; $WRITE 5 m/to;"
                        + " echo; stat -c %s from; ls -A m"));
    }

    @Test
    void aMountedFileThatWouldNotFitStaysAsItWas() throws Exception {
        assertEquals(
                "to was not written: there is no space left on its disk; free some or choose another place.\nformer",
                shell("mount -t tmpfs -o size=16k tmpfs m; echo former > m/a; echo > to; mount --bind m/a to;"
                        + " $WRITE 50000 to; echo; cat m/a"));
    }

    @Test
    void aWritableFileInAFolderThatTakesNoOthersIsWrittenInPlace() throws Exception {
        String nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups $WRITE ";
        assumeTrue(
                shell("chmod 755 .; " + nobody + "1 /dev/null").equals("written"), "others may not read the classes");
        assertEquals(
                "written\n7 666\nf",
                shell("chmod 755 .; mkdir shut; echo > shut/f; chmod 666 shut/f; chmod 555 shut;"
                        + " " + nobody + "7 shut/f; echo;"
                        + " stat -c '%s %a' shut/f; ls -A shut"));
    }

    /** What a shell with mounts of its own prints; $WRITE COUNT FILE is the program under test. */
    private String shell(String script) throws IOException, InterruptedException {
        String java = String.join(" ", WritingProgram.start("", "").command());
        ProcessBuilder shell = new ProcessBuilder(
                        "unshare", "-m", "sh", "-c", "umask 022; WRITE='" + java.strip() + "'; " + script)
                .directory(folder.toFile());
        try {
            Process run = shell.start();
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            run.waitFor();
            return said.strip();
        } catch (IOException noUnshare) {
            return "";
        }
    }
}
