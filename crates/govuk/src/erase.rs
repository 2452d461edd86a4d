//! Views of one type.

use leptos::prelude::*;

/// Makes an [`AnyView`] of what `view!` gives.
pub trait Erase {
    /// As `into_any`, but of the element itself and not of its wrapper, which are two types to the compiler: the
    /// browser would get the code of each element twice.
    fn erase(self) -> AnyView;
}

impl<T: IntoView + 'static> Erase for View<T> {
    fn erase(self) -> AnyView {
        self.into_inner().into_any()
    }
}
