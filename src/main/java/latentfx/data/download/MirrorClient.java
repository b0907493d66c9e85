package latentfx.data.download;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/** Asks a mirror for a file and waits for the beginning of its answer, no longer than allowed. */
public final class MirrorClient {
    private final HttpClient client;
    private final Duration patience;

    MirrorClient(DownloadSettings settings) {
        client = client(settings.connectTimeout());
        patience = settings.connectTimeout().plus(settings.stallTimeout());
    }

    /** Follows redirects, but never from https to http. */
    public static HttpClient client(Duration connectTimeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(connectTimeout)
                .build();
    }

    /**
     * Asks for a file.
     *
     * @param from the first byte that is wanted; 0 asks for the file in the plain way
     * @return the answer, whatever its status, with its body still to come
     * @throws MirrorFailure if there is none
     * @throws CancellationException if {@code cancellation} or an interrupt asked to stop
     */
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> get(URI address, long from, Cancellation cancellation)
            throws MirrorFailure {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
        }
        CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> answer =
                client.sendAsync(request.build(), BodyHandlers.ofPublisher());
        try {
            return await(answer, cancellation);
        } finally {
            answer.cancel(true);
        }
    }

    private <T> T await(CompletableFuture<T> answer, Cancellation cancellation) throws MirrorFailure {
        long start = System.nanoTime();
        while (System.nanoTime() - start < patience.toNanos()) {
            cancellation.throwIfCancelled();
            Optional<T> come = glance(answer);
            if (come.isPresent()) {
                return come.get();
            }
        }
        throw MirrorFailure.silent(patience);
    }

    private static <T> Optional<T> glance(CompletableFuture<T> answer) throws MirrorFailure {
        try {
            return Optional.of(answer.get(BodyQueue.GLANCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException error) {
            throw failure(error.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static MirrorFailure failure(@Nullable Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return new MirrorFailure("cannot be reached");
        }
        if (cause instanceof SSLException) {
            return new MirrorFailure("cannot prove who it is (" + cause.getMessage() + ")");
        }
        return new MirrorFailure("broke off before it answered");
    }
}
