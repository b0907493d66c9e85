package latentfx.data.download;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLException;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/** Fetches files from a mirror into memory, with time limits. */
final class MirrorClient {
    /** Interval at which cancellation is checked. */
    private static final Duration GLANCE = Duration.ofMillis(40);

    private final HttpClient client;
    private final Duration untilAnswer;
    private final Duration untilPiece;

    MirrorClient(DownloadSettings settings) {
        client = client(settings.connectTimeout());
        untilAnswer = settings.connectTimeout().plus(settings.stallTimeout());
        untilPiece = settings.stallTimeout();
    }

    /** Creates an HTTP client that follows redirects, but never from https to http. */
    static HttpClient client(Duration connectTimeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(connectTimeout)
                .build();
    }

    /**
     * Fetches a file.
     *
     * @param most the longest file that is accepted, in bytes
     * @param received is called on this thread with the number of bytes received so far
     * @throws MirrorFailure if the mirror does not deliver the file
     * @throws CancellationException if {@code cancellation} or an interrupt asked to stop
     */
    byte[] get(URI address, long most, LongConsumer received, Cancellation cancellation) throws MirrorFailure {
        BoundedBody body = new BoundedBody(most);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(HttpRequest.newBuilder(address).GET().build(), body);
        try {
            HttpResponse<byte[]> response = await(answer, body, received, cancellation);
            if (response.statusCode() != BoundedBody.OK) {
                throw refusal(response.statusCode());
            }
            return response.body();
        } finally {
            answer.cancel(true);
            body.cancel();
        }
    }

    private HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> answer,
            BoundedBody body,
            LongConsumer received,
            Cancellation cancellation)
            throws MirrorFailure {
        long length = body.length();
        long since = System.nanoTime();
        while (true) {
            cancellation.throwIfCancelled();
            Optional<HttpResponse<byte[]>> come = glance(answer, body);
            if (come.isPresent()) {
                return come.get();
            }
            Duration patience = length < 0 ? untilAnswer : untilPiece;
            if (body.length() != length) {
                length = body.length();
                since = System.nanoTime();
                received.accept(length);
            } else if (System.nanoTime() - since >= patience.toNanos()) {
                throw MirrorFailure.silent(patience);
            }
        }
    }

    private static <T> Optional<T> glance(CompletableFuture<T> answer, BoundedBody body) throws MirrorFailure {
        try {
            return Optional.of(answer.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException error) {
            throw failure(error.getCause(), body.length() >= 0);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static MirrorFailure failure(@Nullable Throwable cause, boolean answered) {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof MirrorFailure known) {
                return known;
            }
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return new MirrorFailure("cannot be reached");
        }
        if (cause instanceof SSLException) {
            return new MirrorFailure("cannot prove who it is (" + cause.getMessage() + ")");
        }
        return new MirrorFailure(answered ? "broke off in the middle" : "broke off before it answered");
    }

    private static MirrorFailure refusal(int status) {
        return new MirrorFailure(
                status >= 300 && status < 400
                        ? "redirects to where a download may not go (" + status + ")"
                        : "answered " + status);
    }
}
