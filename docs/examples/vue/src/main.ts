import { createApp } from 'vue';
import BookingPage from './booking-page.vue';
import './booking.css';

createApp(BookingPage).mount('#app');
