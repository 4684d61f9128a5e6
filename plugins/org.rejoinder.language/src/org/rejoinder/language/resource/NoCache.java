package org.rejoinder.language.resource;

import com.google.inject.Provider;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.util.concurrent.IUnitOfWork;

/** Keeps nothing: the stock cache observes every object of every model, and what is worth keeping {@link RejoinderResource} keeps. */
@Singleton
public class NoCache extends OnChangeEvictingCache {

    @Override
    public <T> T get(Object key, Resource resource, Provider<T> provider) {
        return provider.get();
    }

    @Override
    public void clear(Resource resource) {
        // Nothing is kept.
    }

    @Override
    public <R, P extends Resource> R execWithoutCacheClear(P resource, IUnitOfWork<R, P> work) throws RuntimeException {
        return run(resource, work);
    }

    @Override
    public <R, P extends Resource> R execWithTemporaryCaching(P resource, IUnitOfWork<R, P> work) throws RuntimeException {
        return run(resource, work);
    }

    private static <R, P extends Resource> R run(P resource, IUnitOfWork<R, P> work) {
        try {
            return work.exec(resource);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
