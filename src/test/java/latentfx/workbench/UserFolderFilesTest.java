package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's folder is kept tidy, and all of it moves with the property. */
final class UserFolderFilesTest {
    @TempDir
    Path home;

    @Test
    void whatKilledProgramsLeftIsDeletedInAllItsFolders() throws IOException {
        UserFolder folder = new UserFolder(home);
        for (Path inside : new Path[] {home, folder.mnist(), folder.trained(), folder.time()}) {
            Files.createDirectories(inside);
            Path left = Files.createFile(inside.resolve(".latentfx-00000000-0123456789abcdef.part"));
            Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        folder.sweep();
        try (var all = Files.walk(home)) {
            assertTrue(all.noneMatch(Files::isRegularFile));
        }
    }

    @Test
    void theNativeLibrariesMoveWithTheFolderOnlyIfItIsMoved() {
        @Nullable String before = System.getProperty(UserFolder.PROPERTY);
        try {
            System.clearProperty(UserFolder.PROPERTY);
            assertEquals(Optional.empty(), UserFolder.natives());
            System.setProperty(UserFolder.PROPERTY, home.toString());
            assertEquals(Optional.of(home.resolve("natives")), UserFolder.natives());
        } finally {
            if (before == null) {
                System.clearProperty(UserFolder.PROPERTY);
            } else {
                System.setProperty(UserFolder.PROPERTY, before);
            }
        }
    }
}
