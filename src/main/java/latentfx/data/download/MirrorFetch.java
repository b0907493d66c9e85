package latentfx.data.download;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;
import latentfx.data.DataException;
import latentfx.task.Cancellation;

/** Fetches one file from one mirror, going on where an earlier try stopped if the mirror can do that. */
final class MirrorFetch {
    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final MirrorClient client;
    private final Duration stallTimeout;

    MirrorFetch(DownloadSettings settings) {
        client = new MirrorClient(settings);
        stallTimeout = settings.stallTimeout();
    }

    /**
     * Fetches until {@code part} holds all that the mirror sends.
     *
     * @param most the longest file that is accepted, in bytes
     * @param length hears how long the file is after each piece
     * @throws MirrorFailure if this mirror does not give it; what came is kept
     * @throws DataException if it cannot be written
     * @throws CancellationException if {@code cancellation} asked to stop; what came is kept
     */
    void fetch(URI address, PartFile part, long most, LongConsumer length, Cancellation cancellation)
            throws MirrorFailure, DataException {
        if (part.length() > 0 && attempt(address, part, most, length, cancellation)) {
            return;
        }
        part.clear();
        length.accept(0);
        if (!attempt(address, part, most, length, cancellation)) {
            throw new MirrorFailure("answered " + RANGE_NOT_SATISFIABLE);
        }
    }

    /** Returns false if the mirror cannot go on from where the part ends. */
    private boolean attempt(URI address, PartFile part, long most, LongConsumer length, Cancellation cancellation)
            throws MirrorFailure, DataException {
        long have = part.length();
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = client.get(address, have, cancellation);
        try (BodyQueue body = new BodyQueue()) {
            response.body().subscribe(body);
            int status = response.statusCode();
            if (status == OK) {
                part.clear();
            } else if (status == RANGE_NOT_SATISFIABLE || (status == PARTIAL_CONTENT && !startsAt(response, have))) {
                return false;
            } else if (status != PARTIAL_CONTENT) {
                throw refusal(status);
            }
            long announced =
                    response.headers().firstValueAsLong("Content-Length").orElse(0);
            if (part.length() + announced > most) {
                throw tooLong(part, most);
            }
            copy(body, part, most, length, cancellation);
            return true;
        }
    }

    private void copy(BodyQueue body, PartFile part, long most, LongConsumer length, Cancellation cancellation)
            throws MirrorFailure, DataException {
        length.accept(part.length());
        Optional<List<ByteBuffer>> piece = body.next(stallTimeout, cancellation);
        while (piece.isPresent()) {
            long size = piece.get().stream().mapToLong(ByteBuffer::remaining).sum();
            if (part.length() + size > most) {
                throw tooLong(part, most);
            }
            part.append(piece.get());
            length.accept(part.length());
            piece = body.next(stallTimeout, cancellation);
        }
    }

    private static boolean startsAt(HttpResponse<?> response, long have) {
        return response.headers()
                .firstValue("Content-Range")
                .filter(range -> range.startsWith("bytes " + have + "-"))
                .isPresent();
    }

    private static MirrorFailure refusal(int status) {
        return new MirrorFailure(
                status >= 300 && status < 400
                        ? "redirects to where a download may not go (" + status + ")"
                        : "answered " + status);
    }

    private static MirrorFailure tooLong(PartFile part, long most) throws DataException {
        part.clear(); // nothing of it is worth going on from
        return new MirrorFailure("sends more than the " + most + " bytes that the file can have");
    }
}
